CREATE DOMAIN level AS text CONSTRAINT is_known CHECK (VALUE <> '') CONSTRAINT is_known_too CHECK (VALUE <> '');
CREATE TABLE notes (flags level[]);
