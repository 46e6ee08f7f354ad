CREATE TABLE orders (part integer, active integer) PARTITION BY RANGE (part);
CREATE TABLE orders_first PARTITION OF orders FOR VALUES FROM (0) TO (10);
