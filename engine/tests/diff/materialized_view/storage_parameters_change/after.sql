CREATE TABLE orders (id bigint PRIMARY KEY, day date);
CREATE MATERIALIZED VIEW daily WITH (fillfactor = 60) AS SELECT day FROM orders;
