CREATE TABLE users (id bigint PRIMARY KEY, email varchar(500) NOT NULL, name text);
