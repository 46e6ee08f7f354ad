CREATE TABLE vehicles (id bigint PRIMARY KEY, wheels int DEFAULT 4);
CREATE TABLE trucks (load int) INHERITS (vehicles);
