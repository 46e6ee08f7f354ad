CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE VIEW people AS SELECT * FROM users;
