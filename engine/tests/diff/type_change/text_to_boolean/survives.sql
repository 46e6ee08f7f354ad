SELECT is_on FROM flags
