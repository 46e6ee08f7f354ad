INSERT INTO category VALUES (1, NULL), (2, 1); INSERT INTO products VALUES (1, 2);
