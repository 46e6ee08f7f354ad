SELECT active FROM users
