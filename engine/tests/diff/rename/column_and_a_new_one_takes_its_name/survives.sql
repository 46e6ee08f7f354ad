SELECT full_name = 'Ann Lee' AND name IS NULL FROM users
