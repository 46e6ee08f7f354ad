INSERT INTO addresses VALUES (1, 'a', 'b', 'c');
