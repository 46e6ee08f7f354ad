SELECT status = 'new' FROM jobs
