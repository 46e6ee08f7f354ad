CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE TABLE b (id bigint PRIMARY KEY, n int, CONSTRAINT n_positive CHECK (n > 0));
