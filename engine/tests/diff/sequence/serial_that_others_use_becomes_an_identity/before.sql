CREATE TABLE t (id serial PRIMARY KEY);
CREATE TABLE u (id int DEFAULT nextval('t_id_seq'));
CREATE FUNCTION f() RETURNS bigint LANGUAGE sql BEGIN ATOMIC SELECT nextval('t_id_seq'); END;
CREATE VIEW v AS SELECT last_value FROM t_id_seq;
