SELECT count(*) = 1 FROM notes
