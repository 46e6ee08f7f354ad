SELECT state::text = 'done' FROM jobs
