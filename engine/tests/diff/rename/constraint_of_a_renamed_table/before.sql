CREATE TABLE people (age int CONSTRAINT old CHECK (age > 0));
