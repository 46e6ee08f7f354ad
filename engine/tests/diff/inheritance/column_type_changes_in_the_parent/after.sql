CREATE TABLE vehicles (id bigint, wheels bigint);
CREATE TABLE trucks (load int) INHERITS (vehicles);
