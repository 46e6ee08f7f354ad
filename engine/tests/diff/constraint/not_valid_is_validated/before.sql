CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, name text);
ALTER TABLE users ADD CONSTRAINT c CHECK (id > 0) NOT VALID;
