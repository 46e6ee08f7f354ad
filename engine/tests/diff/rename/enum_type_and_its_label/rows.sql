INSERT INTO users VALUES ('admin');
