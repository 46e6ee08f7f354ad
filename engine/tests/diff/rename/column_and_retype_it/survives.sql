SELECT full_name = 'x' FROM users
