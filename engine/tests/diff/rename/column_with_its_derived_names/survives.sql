SELECT email = 'ann@example.org' FROM accounts
