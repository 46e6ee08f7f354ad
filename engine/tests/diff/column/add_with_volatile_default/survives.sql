SELECT count(DISTINCT token) = 20 FROM users
