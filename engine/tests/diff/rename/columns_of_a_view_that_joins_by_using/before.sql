CREATE TABLE a (id integer, x integer);
CREATE TABLE b (id integer, y integer);
CREATE VIEW v AS SELECT a.x, b.y FROM a JOIN b USING (id);
