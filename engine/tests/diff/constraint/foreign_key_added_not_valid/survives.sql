SELECT team_id = 404 FROM players
