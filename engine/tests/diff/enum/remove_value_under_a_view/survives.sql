SELECT count(*) = 1 FROM done_jobs
