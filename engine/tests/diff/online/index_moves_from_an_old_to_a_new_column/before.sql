CREATE TABLE t (id int PRIMARY KEY, b int, c int);
CREATE INDEX t_idx ON t (b, c);
