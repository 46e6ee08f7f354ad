CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE MATERIALIZED VIEW people AS SELECT id, name FROM users;
