SELECT email = 'a' FROM users
