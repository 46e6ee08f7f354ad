SELECT (home).city = 'c' FROM users
