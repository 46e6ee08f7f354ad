SELECT email IS NULL FROM users
