SELECT count(*) = 1 FROM things
