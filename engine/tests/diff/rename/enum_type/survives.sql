SELECT role = 'admin' FROM users
