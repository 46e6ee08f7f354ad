SELECT created_at IS NOT NULL FROM users
