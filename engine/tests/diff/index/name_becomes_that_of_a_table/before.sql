CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE INDEX lookup ON a (n);
