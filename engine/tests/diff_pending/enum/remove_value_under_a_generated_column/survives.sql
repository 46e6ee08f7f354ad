SELECT finished FROM jobs
