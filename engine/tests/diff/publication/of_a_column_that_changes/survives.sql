SELECT name = 'a' FROM users
