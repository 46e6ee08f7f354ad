INSERT INTO tags VALUES (1, 'x');
