INSERT INTO tenants VALUES (1, 'a'); INSERT INTO users VALUES (1, 1, 'a');
