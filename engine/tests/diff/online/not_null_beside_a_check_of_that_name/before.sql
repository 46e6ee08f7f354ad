CREATE TABLE t (b integer, CONSTRAINT b__not_null CHECK (b > 0));
