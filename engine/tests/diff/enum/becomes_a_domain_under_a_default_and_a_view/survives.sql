SELECT state::text = 'b' AND former::text = '{a}' FROM jobs
