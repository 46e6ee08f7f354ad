SELECT email::text = 'Ann' FROM users
