CREATE TABLE vehicles (id bigint PRIMARY KEY, wheels int);
CREATE TABLE trucks (load int) INHERITS (vehicles);
