CREATE TABLE vehicles (id bigint, wheels int CONSTRAINT has_wheels CHECK (wheels > 0));
CREATE TABLE trucks (load int) INHERITS (vehicles);
