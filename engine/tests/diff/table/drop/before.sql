CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, name text);
CREATE TABLE posts (id int PRIMARY KEY, author bigint REFERENCES users (id));
