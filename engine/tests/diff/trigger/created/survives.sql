SELECT at = '2020-01-01' FROM users
