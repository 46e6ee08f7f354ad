CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE FUNCTION add_user() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN INSERT INTO users VALUES (NEW.id, NEW.name); RETURN NEW; END$$;
CREATE VIEW people AS SELECT name, id FROM users WHERE id > 0;
CREATE TRIGGER add_user INSTEAD OF INSERT ON people FOR EACH ROW EXECUTE FUNCTION add_user();
CREATE RULE no_delete AS ON DELETE TO people DO INSTEAD NOTHING;
COMMENT ON TRIGGER add_user ON people IS 'writes through';
