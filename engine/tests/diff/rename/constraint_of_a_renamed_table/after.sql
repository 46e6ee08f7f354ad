CREATE TABLE users (age int CONSTRAINT positive CHECK (age > 0));
