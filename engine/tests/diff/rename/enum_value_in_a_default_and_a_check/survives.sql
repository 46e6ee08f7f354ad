SELECT state::text = 'queued' FROM jobs
