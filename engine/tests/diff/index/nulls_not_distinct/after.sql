CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE UNIQUE INDEX users_name_idx ON users (name) NULLS NOT DISTINCT;
