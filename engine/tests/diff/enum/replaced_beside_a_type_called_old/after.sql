CREATE TYPE e AS ENUM ('a');
CREATE TYPE e__old AS (x integer);
CREATE TABLE t (e e);
