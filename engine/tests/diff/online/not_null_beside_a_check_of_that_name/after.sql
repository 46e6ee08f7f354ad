CREATE TABLE t (b integer NOT NULL, CONSTRAINT b__not_null CHECK (b > 0));
