SELECT full_name = 'Ann' FROM users
