SELECT n = 5 FROM teams
