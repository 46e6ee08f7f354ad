SELECT email = 'ann' FROM users
