SELECT state::text = 'c' FROM jobs
