SELECT captain_id = 1 FROM teams
