CREATE TABLE users (id bigint PRIMARY KEY, email varchar(255) NOT NULL, full_name text);
CREATE INDEX users_full_name_idx ON users (lower(full_name)) WHERE full_name <> '';
ALTER TABLE users ADD CONSTRAINT users_full_name_check CHECK (full_name <> 'root');
