CREATE TABLE t (id int PRIMARY KEY, n text, CONSTRAINT t_n CHECK (length(n) > 0));
