CREATE TABLE t (id int PRIMARY KEY, b int, d int);
CREATE INDEX t_idx ON t (b, d);
