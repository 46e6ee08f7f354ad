SELECT count(*) = 1 FROM logs
