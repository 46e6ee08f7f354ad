CREATE TYPE e AS ENUM ('a', 'b');
CREATE TYPE er AS RANGE (subtype = e);
CREATE TABLE t (a integer);
