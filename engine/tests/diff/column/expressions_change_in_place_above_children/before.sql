CREATE TABLE orders (id int, net int, old int, total int GENERATED ALWAYS AS (net + old) STORED) PARTITION BY RANGE (id);
CREATE TABLE orders_1 PARTITION OF orders FOR VALUES FROM (0) TO (10) PARTITION BY RANGE (net);
CREATE TABLE orders_1_1 PARTITION OF orders_1 FOR VALUES FROM (0) TO (1000);
CREATE INDEX totals ON orders (total);
CREATE TABLE animals (age int, days int GENERATED ALWAYS AS (age * 365) STORED, CONSTRAINT lived CHECK (days >= 0));
CREATE TABLE dogs (name text) INHERITS (animals);
