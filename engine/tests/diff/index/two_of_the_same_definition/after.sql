CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE INDEX a_two ON a (n);
CREATE INDEX a_three ON a (n);
