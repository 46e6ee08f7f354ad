CREATE TABLE vehicles (id bigint, wheels int);
CREATE TABLE trucks (id bigint, wheels int, load int);
