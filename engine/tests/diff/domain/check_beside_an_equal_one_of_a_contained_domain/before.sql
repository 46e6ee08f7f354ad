CREATE DOMAIN level AS text CONSTRAINT is_known CHECK (VALUE <> '');
CREATE TABLE notes (flags level[]);
