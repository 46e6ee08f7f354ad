SELECT count(*) = 1 FROM people
