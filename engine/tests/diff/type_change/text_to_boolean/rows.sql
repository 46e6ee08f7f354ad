INSERT INTO flags VALUES (1, 'yes');
