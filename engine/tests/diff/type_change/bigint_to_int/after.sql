CREATE TABLE users (id bigint PRIMARY KEY, age int DEFAULT 18);
