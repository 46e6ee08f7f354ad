INSERT INTO wide VALUES (1, 1, 1, 1, 1, 1, 1, 1, 1);
