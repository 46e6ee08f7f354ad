SELECT is_final(state) FROM jobs
