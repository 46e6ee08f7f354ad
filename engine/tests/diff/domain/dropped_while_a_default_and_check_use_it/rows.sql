INSERT INTO users VALUES (1, 'c@d');
