CREATE TABLE accounts (part integer, name text) PARTITION BY HASH (part);
CREATE TABLE items PARTITION OF accounts FOR VALUES WITH (MODULUS 4, REMAINDER 2);
ALTER TABLE items ADD CONSTRAINT must_hold UNIQUE (part, name);
CREATE UNIQUE INDEX whole ON accounts (part, name);
ALTER TABLE accounts ADD CONSTRAINT over_all UNIQUE (part, name);
