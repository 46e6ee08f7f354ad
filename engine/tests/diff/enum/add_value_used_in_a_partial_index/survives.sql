SELECT count(*) = 1 FROM jobs
