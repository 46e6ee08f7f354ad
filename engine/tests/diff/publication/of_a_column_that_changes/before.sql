CREATE TABLE users (id bigint PRIMARY KEY, name text, age int);
CREATE PUBLICATION feed FOR TABLE users (id, name) WHERE (id > 0);
