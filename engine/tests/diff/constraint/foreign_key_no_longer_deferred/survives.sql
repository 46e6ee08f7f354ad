SELECT team_id = 1 FROM players
