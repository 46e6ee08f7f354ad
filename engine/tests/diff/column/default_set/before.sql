CREATE TABLE users (id bigint PRIMARY KEY, active boolean);
