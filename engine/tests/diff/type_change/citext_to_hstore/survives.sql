SELECT props -> 'a' = '1' FROM users
