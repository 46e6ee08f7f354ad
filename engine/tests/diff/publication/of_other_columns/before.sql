CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE PUBLICATION feed FOR TABLE users (id, name);
