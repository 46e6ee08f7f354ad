CREATE TABLE accounts (part integer NOT NULL, part2 integer NOT NULL) PARTITION BY RANGE (part);
CREATE TABLE tags PARTITION OF accounts FOR VALUES FROM (30) TO (40) PARTITION BY HASH (part2);
CREATE TABLE items PARTITION OF tags FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE UNIQUE INDEX tags_idx ON tags (part, part2) WITH (fillfactor = 80);
COMMENT ON INDEX items_part_part2_idx IS 'a part';
CREATE TABLE seats (a integer, b integer);
ALTER TABLE seats ADD CONSTRAINT seats_fkey FOREIGN KEY (a, b) REFERENCES tags (part, part2);
