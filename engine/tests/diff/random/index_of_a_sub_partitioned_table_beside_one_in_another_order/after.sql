CREATE TABLE tags (part integer NOT NULL, part2 integer NOT NULL) PARTITION BY RANGE (part);
CREATE TABLE orders PARTITION OF tags FOR VALUES FROM (20) TO (30) PARTITION BY HASH (part2);
CREATE TABLE rooms PARTITION OF orders FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX tags_idx ON tags (part);
CREATE INDEX orders_idx ON orders (part DESC);
COMMENT ON INDEX rooms_part_idx IS 'a part';
