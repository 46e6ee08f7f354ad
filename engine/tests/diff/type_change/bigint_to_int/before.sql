CREATE TABLE users (id bigint PRIMARY KEY, age bigint DEFAULT 18);
