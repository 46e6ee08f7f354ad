CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE FUNCTION count_rows() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$;
