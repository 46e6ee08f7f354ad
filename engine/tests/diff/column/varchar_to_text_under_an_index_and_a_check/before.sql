CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, name text);
CREATE INDEX i ON users (lower(email));
ALTER TABLE users ADD CONSTRAINT c CHECK (email <> '');
