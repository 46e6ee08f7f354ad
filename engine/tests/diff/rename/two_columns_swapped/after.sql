CREATE TABLE places (id bigint PRIMARY KEY, lon double precision, lat double precision);
