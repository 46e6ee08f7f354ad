CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE TABLE users (id bigint PRIMARY KEY, name text, nick text);
CREATE TRIGGER touch BEFORE UPDATE ON users FOR EACH ROW WHEN (OLD.nick <> NEW.nick) EXECUTE FUNCTION touch();
