CREATE TABLE users (id bigint PRIMARY KEY, role text, age int);
