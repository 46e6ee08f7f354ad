SELECT state = 'done' FROM jobs
