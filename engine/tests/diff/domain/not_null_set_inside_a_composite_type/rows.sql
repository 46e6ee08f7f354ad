INSERT INTO users VALUES (1, ROW('a', 'b'));
