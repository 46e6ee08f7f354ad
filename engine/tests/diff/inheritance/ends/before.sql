CREATE TABLE vehicles (id bigint, wheels int);
CREATE TABLE trucks (load int) INHERITS (vehicles);
