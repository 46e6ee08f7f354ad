INSERT INTO items VALUES (0), (-3);
