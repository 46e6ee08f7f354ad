CREATE TABLE vehicles (id bigint PRIMARY KEY, wheels int);
CREATE TABLE trucks (load int, PRIMARY KEY (id)) INHERITS (vehicles);
CREATE INDEX trucks_wheels_idx ON trucks (wheels);
