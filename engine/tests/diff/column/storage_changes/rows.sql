INSERT INTO documents VALUES (1, 'x');
