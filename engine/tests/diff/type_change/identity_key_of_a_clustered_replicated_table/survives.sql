SELECT code = 'a' FROM users
