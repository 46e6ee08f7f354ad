SELECT is_on = 1 FROM flags
