CREATE TABLE now (id bigint PRIMARY KEY);
