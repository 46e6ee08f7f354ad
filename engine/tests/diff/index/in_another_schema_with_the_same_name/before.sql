CREATE SCHEMA archive;
CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE TABLE archive.a (id bigint PRIMARY KEY, n int);
CREATE INDEX a_n_idx ON archive.a (n);
