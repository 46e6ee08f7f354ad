INSERT INTO users VALUES (ROW('s', 'c'));
