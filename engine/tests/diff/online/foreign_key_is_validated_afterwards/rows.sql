INSERT INTO teams VALUES (7); INSERT INTO users VALUES (1, 'a@x', 'A', 7), (2, 'b@x', 'B', 7);
