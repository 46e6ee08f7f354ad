SELECT tenant_id = 1 FROM users
