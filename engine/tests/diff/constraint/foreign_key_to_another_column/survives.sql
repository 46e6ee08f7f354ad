SELECT team = 1 FROM players
