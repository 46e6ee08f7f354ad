CREATE TABLE t (id int, a text, b text, d jsonb, at timestamptz);
CREATE UNIQUE INDEX i1 ON t (lower(a), b DESC NULLS LAST) INCLUDE (id) WHERE at IS NOT NULL;
CREATE INDEX i2 ON t USING gin (d jsonb_path_ops);
CREATE INDEX i3 ON t USING hash (a);
CREATE INDEX i4 ON t USING brin (at) WITH (pages_per_range = 16);
CREATE INDEX i5 ON t (a text_pattern_ops, b COLLATE "C") WITH (fillfactor = 70);
CREATE INDEX i6 ON t ((id + 1));
COMMENT ON INDEX i1 IS 'first';
