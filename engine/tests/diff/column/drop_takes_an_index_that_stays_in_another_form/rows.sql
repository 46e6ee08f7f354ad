INSERT INTO orders VALUES (1, '2020-01-01', 'eu', 9);
