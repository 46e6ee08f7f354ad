CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL);
CREATE INDEX p ON users (email);
