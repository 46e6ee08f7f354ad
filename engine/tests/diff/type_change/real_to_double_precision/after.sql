CREATE TABLE points (id bigint PRIMARY KEY, x double precision);
