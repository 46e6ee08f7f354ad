SELECT state::text = 'new' FROM jobs
