CREATE TABLE users (id bigint PRIMARY KEY, name varchar(50));
CREATE INDEX users_name_idx ON users (name);
