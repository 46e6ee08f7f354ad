INSERT INTO teams VALUES (1, 'a'); INSERT INTO players VALUES (1, 'a');
