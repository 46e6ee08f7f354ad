CREATE TABLE t (id int PRIMARY KEY, n int, CONSTRAINT t_n CHECK (n > 0));
