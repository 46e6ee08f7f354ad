INSERT INTO orders VALUES (1, 'de'), (2, 'us');
