CREATE TABLE vehicles (id bigint, wheels int);
CREATE TABLE a_trucks (load int) INHERITS (vehicles);
CREATE TABLE z_trucks (load int) INHERITS (vehicles);
