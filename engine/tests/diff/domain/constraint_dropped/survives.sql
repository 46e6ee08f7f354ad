SELECT email = 'a@b' FROM users
