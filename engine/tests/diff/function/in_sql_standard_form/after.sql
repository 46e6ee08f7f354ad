CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE FUNCTION name_of(wanted bigint) RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT name FROM users WHERE id = wanted; END;
