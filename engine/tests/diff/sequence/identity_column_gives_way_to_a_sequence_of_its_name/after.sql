CREATE TABLE t (n int);
CREATE SEQUENCE t_id_seq;
CREATE TABLE a (id int DEFAULT nextval('t_id_seq'));
CREATE VIEW v AS SELECT last_value FROM t_id_seq;
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT nextval('t_id_seq'); END;
