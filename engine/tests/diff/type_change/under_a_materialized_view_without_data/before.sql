CREATE TABLE orders (id bigint PRIMARY KEY, amount int);
CREATE MATERIALIZED VIEW amounts AS SELECT amount FROM orders WITH NO DATA;
