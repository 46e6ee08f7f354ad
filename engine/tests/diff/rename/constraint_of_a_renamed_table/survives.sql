SELECT age = 1 FROM users
