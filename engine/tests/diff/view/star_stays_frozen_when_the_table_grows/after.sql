CREATE TABLE users (id bigint PRIMARY KEY, name text, age int);
CREATE VIEW people AS SELECT * FROM users;
