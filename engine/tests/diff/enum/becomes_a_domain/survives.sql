SELECT state = 'b' FROM jobs
