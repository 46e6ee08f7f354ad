CREATE TABLE things (id bigint, name text);
CREATE TABLE vehicles (id bigint, wheels int);
CREATE TABLE trucks (load int) INHERITS (things, vehicles);
