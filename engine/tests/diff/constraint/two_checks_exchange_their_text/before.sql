CREATE TABLE users (id bigint PRIMARY KEY, age int, CONSTRAINT a CHECK (age > 0), CONSTRAINT b CHECK (age < 200));
