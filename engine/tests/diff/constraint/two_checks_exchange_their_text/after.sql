CREATE TABLE users (id bigint PRIMARY KEY, age int, CONSTRAINT a CHECK (age < 200), CONSTRAINT b CHECK (age > 0));
