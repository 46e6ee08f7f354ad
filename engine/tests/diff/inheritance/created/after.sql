CREATE TABLE vehicles (id bigint PRIMARY KEY, wheels int NOT NULL DEFAULT 4 CHECK (wheels >= 0));
CREATE TABLE trucks (load int) INHERITS (vehicles);
