INSERT INTO people (email) VALUES ('x');
