CREATE TYPE region AS ENUM ('eu', 'us');
CREATE TABLE orders (id bigint, region region NOT NULL) PARTITION BY LIST (region);
CREATE TABLE orders_eu PARTITION OF orders FOR VALUES IN ('eu');
CREATE TABLE orders_us PARTITION OF orders FOR VALUES IN ('us');
