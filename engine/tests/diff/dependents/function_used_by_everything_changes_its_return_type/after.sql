CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE FUNCTION plain(s text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(s) $$;
CREATE INDEX users_plain_idx ON users (plain(name));
CREATE VIEW plains AS SELECT plain(name) AS plain FROM users;
ALTER TABLE users ADD CONSTRAINT plain_given CHECK (plain(name) <> '');
ALTER TABLE users ADD COLUMN slug text DEFAULT plain('X');
