CREATE TABLE points (id bigint PRIMARY KEY, x int DEFAULT 5);
