CREATE TABLE orders (id bigint PRIMARY KEY, day date);
CREATE MATERIALIZED VIEW z AS SELECT day, id FROM orders;
CREATE MATERIALIZED VIEW a AS SELECT max(day) AS latest FROM z;
CREATE INDEX a_latest_idx ON a (latest);
