SELECT age = 5 FROM users
