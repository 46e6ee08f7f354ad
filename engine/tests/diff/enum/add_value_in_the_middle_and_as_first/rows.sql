INSERT INTO shirts VALUES (1, 'l'), (2, 's');
