CREATE TYPE kind AS ENUM ('one', 'two');
CREATE TYPE ot AS (a int, c kind, d text);
CREATE TABLE tt OF ot (c DEFAULT 'one' NOT NULL, CHECK (d <> ''));
CREATE INDEX by_c ON tt (c, d);
COMMENT ON COLUMN tt.d IS 'new';
CREATE TABLE parts OF ot PARTITION BY LIST (a);
CREATE TABLE part_1 PARTITION OF parts FOR VALUES IN (1);
CREATE TABLE apart (x ot);
CREATE VIEW shown AS SELECT a, c FROM tt;
