CREATE TABLE tags (part integer NOT NULL, part2 integer NOT NULL) PARTITION BY RANGE (part);
CREATE TABLE orders PARTITION OF tags FOR VALUES FROM (20) TO (30);
ALTER TABLE tags ADD CONSTRAINT tags_key UNIQUE (part, part2) WITH (fillfactor = 70);
