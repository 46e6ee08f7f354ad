CREATE TABLE users (id bigint, name text, PRIMARY KEY (id) INCLUDE (name));
