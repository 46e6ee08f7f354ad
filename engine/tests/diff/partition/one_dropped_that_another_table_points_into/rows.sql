INSERT INTO orders VALUES (1, 1), (2, 2), (3, 3); INSERT INTO notes VALUES (1, 1);
