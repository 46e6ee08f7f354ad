CREATE TABLE vehicles (id bigint PRIMARY KEY);
CREATE TABLE trucks (load int) INHERITS (vehicles);
