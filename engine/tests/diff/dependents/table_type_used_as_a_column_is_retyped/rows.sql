INSERT INTO shops VALUES (1, ROW('a', 'b'));
