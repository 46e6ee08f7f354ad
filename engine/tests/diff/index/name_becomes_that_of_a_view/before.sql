CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE INDEX a_view ON a (n);
