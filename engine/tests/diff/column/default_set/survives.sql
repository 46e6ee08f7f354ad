SELECT active IS NULL FROM users
