CREATE TABLE users (id bigint PRIMARY KEY, name text, nickname text);
CREATE VIEW people AS SELECT id, name, nickname FROM users;
