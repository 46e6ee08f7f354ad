CREATE TYPE e AS ENUM ('a', 'b');
CREATE TYPE e__old AS (x integer);
CREATE TABLE t (e e);
