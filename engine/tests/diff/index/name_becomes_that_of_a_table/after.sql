CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE TABLE lookup (id bigint PRIMARY KEY);
