CREATE TABLE places (id bigint PRIMARY KEY, lat double precision, lon double precision);
