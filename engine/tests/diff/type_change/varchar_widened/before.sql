CREATE TABLE users (id bigint PRIMARY KEY, name varchar(20));
CREATE INDEX users_name_idx ON users (name);
