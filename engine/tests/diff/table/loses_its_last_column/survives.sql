SELECT count(*) = 1 FROM nothing
