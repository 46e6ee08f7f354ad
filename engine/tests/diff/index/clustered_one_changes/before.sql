CREATE TABLE users (id bigint PRIMARY KEY, name text, email text);
CREATE INDEX users_name_idx ON users (name);
ALTER TABLE users CLUSTER ON users_name_idx;
