SELECT max(id) = 41 FROM users
