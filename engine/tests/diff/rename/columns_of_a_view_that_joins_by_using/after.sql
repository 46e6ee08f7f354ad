CREATE TABLE a (id2 integer, x integer);
CREATE TABLE b (id2 integer, y integer);
CREATE VIEW v AS SELECT a.x, b.y FROM a JOIN b USING (id2);
