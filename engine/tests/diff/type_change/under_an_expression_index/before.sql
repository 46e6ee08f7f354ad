CREATE TABLE users (id bigint PRIMARY KEY, name varchar(20));
CREATE INDEX users_lower_idx ON users (lower(name));
