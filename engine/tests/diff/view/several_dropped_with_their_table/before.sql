CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE VIEW z AS SELECT id, name FROM users;
CREATE VIEW a AS SELECT id, name FROM z;
