CREATE TABLE users (id bigint PRIMARY KEY, name varchar(30), age int);
CREATE PUBLICATION feed FOR TABLE users (id, name) WHERE (id > 0);
