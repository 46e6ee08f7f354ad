CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE TABLE users (id bigint PRIMARY KEY, name text, nick text, CONSTRAINT nick_given CHECK (nick <> ''));
CREATE INDEX users_nick_idx ON users (nick);
CREATE VIEW nicks AS SELECT nick FROM users;
CREATE TRIGGER touch BEFORE UPDATE OF nick ON users FOR EACH ROW EXECUTE FUNCTION touch();
CREATE POLICY by_nick ON users USING (nick = current_user);
