SELECT state::text = 'done' AND former::text = 'new' FROM jobs
