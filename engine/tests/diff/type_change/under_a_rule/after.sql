CREATE TABLE users (id bigint PRIMARY KEY, name varchar(20));
CREATE TABLE audit (who text);
CREATE RULE note_name AS ON UPDATE TO users WHERE NEW.name <> OLD.name DO ALSO INSERT INTO audit VALUES (NEW.name);
COMMENT ON RULE note_name ON users IS 'who was renamed';
