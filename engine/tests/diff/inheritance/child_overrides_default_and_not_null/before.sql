CREATE TABLE vehicles (id bigint, wheels int DEFAULT 4);
CREATE TABLE trucks (load int) INHERITS (vehicles);
