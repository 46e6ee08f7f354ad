SELECT mail = 'a@b' FROM users
