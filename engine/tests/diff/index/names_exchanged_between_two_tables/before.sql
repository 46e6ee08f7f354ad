CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE TABLE b (id bigint PRIMARY KEY, n int);
CREATE INDEX ix_one ON a (n);
CREATE INDEX ix_two ON b (n);
