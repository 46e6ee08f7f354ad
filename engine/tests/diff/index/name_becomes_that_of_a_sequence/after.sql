CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE SEQUENCE a_n_seq;
