SELECT name = 'Ann' FROM users
