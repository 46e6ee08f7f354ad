CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, name text);
CREATE INDEX i ON users (name, email);
CREATE INDEX p ON users (email) WHERE name IS NOT NULL;
ALTER TABLE users ADD CONSTRAINT c CHECK (name <> email);
