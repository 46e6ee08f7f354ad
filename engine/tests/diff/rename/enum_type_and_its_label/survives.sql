SELECT role = 'owner' FROM users
