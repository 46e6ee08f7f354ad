CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE INDEX users_lower_idx ON users (lower(name));
