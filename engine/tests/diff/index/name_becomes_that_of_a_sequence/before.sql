CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE INDEX a_n_seq ON a (n);
