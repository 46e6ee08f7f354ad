CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE FUNCTION name_of(wanted bigint) RETURNS text LANGUAGE plpgsql AS $$BEGIN RETURN (SELECT u.name FROM users u WHERE u.id = wanted); END$$;
