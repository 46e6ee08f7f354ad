SELECT team_code = 'a' FROM players
