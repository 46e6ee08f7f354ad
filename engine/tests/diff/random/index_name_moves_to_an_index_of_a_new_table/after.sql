CREATE TABLE items (name text);
CREATE INDEX by_id ON items USING hash (name);
