CREATE TABLE items (name text);
CREATE INDEX only_once ON items USING hash (name);
