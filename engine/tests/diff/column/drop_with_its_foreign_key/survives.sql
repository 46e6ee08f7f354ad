SELECT count(*) = 1 FROM players
