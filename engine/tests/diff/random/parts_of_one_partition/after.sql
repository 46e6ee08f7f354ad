CREATE TABLE orders (part integer, active integer) PARTITION BY RANGE (part);
CREATE TABLE orders_first PARTITION OF orders FOR VALUES FROM (0) TO (10);
CREATE INDEX by_active ON orders_first (active);
ALTER TABLE orders_first ADD CONSTRAINT only_once UNIQUE (active);
