INSERT INTO users (id) VALUES (1); INSERT INTO guests (id) VALUES (1);
