CREATE SCHEMA tools;
CREATE FUNCTION tools.plain(s text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(s) $$;
CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE INDEX users_plain_idx ON users (tools.plain(name));
