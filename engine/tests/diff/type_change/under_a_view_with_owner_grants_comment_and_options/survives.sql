SELECT name = 'Ann' FROM user_names
