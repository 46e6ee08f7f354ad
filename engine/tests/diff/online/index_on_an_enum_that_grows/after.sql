CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy'); CREATE TABLE t (id int PRIMARY KEY, m mood); CREATE INDEX t_happy ON t (id) WHERE m = 'happy';
