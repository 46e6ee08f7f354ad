SELECT count(*) = 0 FROM failed_jobs
