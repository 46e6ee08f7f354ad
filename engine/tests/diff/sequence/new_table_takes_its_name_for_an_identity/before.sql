CREATE SEQUENCE t_id_seq;
CREATE TABLE a (id int DEFAULT nextval('t_id_seq'));
CREATE VIEW v AS SELECT last_value FROM t_id_seq;
