CREATE TABLE t (id int PRIMARY KEY, m text NOT NULL DEFAULT 'ok', l text[]);
