CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE FUNCTION find_user(wanted bigint) RETURNS SETOF users LANGUAGE sql STABLE AS $$ SELECT * FROM users WHERE id = wanted $$;
CREATE FUNCTION names() RETURNS TABLE (id bigint, name text) LANGUAGE sql STABLE AS $$ SELECT id, name FROM users $$;
