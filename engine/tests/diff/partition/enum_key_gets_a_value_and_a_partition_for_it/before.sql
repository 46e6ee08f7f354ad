CREATE TYPE region AS ENUM ('eu');
CREATE TABLE orders (id bigint, region region NOT NULL) PARTITION BY LIST (region);
CREATE TABLE orders_eu PARTITION OF orders FOR VALUES IN ('eu');
