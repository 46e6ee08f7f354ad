CREATE TABLE orders (id bigint, region text NOT NULL) PARTITION BY LIST (region);
CREATE TABLE orders_a PARTITION OF orders FOR VALUES IN ('de');
CREATE TABLE orders_b PARTITION OF orders FOR VALUES IN ('us', 'fr');
