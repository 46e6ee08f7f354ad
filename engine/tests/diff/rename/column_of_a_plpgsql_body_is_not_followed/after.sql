CREATE TABLE users (id bigint PRIMARY KEY, full_name text);
CREATE FUNCTION name_of(wanted bigint) RETURNS text LANGUAGE plpgsql AS $$BEGIN RETURN (SELECT u.full_name FROM users u WHERE u.id = wanted); END$$;
