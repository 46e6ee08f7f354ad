SELECT email = 'c@d' FROM users
