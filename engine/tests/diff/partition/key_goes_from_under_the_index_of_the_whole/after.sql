CREATE TABLE accounts (part integer, name text) PARTITION BY HASH (part);
CREATE TABLE items PARTITION OF accounts FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE UNIQUE INDEX items_idx ON items (part, name);
CREATE UNIQUE INDEX whole ON accounts (part, name);
