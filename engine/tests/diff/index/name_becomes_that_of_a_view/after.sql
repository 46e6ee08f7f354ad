CREATE TABLE a (id bigint PRIMARY KEY, n int);
CREATE VIEW a_view AS SELECT n FROM a;
