CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE INDEX users_name_idx ON users (lower(name));
