CREATE TABLE t (id serial);
CREATE SEQUENCE t_id_seq__new;
