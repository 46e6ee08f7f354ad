CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, name text);
CREATE INDEX users_name_idx ON users (lower(name)) WHERE name <> '';
ALTER TABLE users ADD CONSTRAINT users_name_check CHECK (name <> 'root');
