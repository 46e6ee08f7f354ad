SELECT (who).last = 'b' FROM users
