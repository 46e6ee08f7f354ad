CREATE TABLE vehicles (id bigint, wheels int DEFAULT 4);
CREATE TABLE trucks (load int, wheels int NOT NULL DEFAULT 18) INHERITS (vehicles);
