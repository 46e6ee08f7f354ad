CREATE TABLE users (id bigint CONSTRAINT people_pk PRIMARY KEY, email varchar(255) NOT NULL, name text);
ALTER TABLE users ADD CONSTRAINT d CHECK (id > 0);
