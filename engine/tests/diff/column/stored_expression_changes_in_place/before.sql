CREATE TABLE orders (id int PRIMARY KEY, net int, total int GENERATED ALWAYS AS (net * 2) STORED);
CREATE INDEX orders_total ON orders (total);
CREATE VIEW totals AS SELECT total FROM orders;
