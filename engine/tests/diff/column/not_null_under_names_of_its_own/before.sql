CREATE TABLE users (id bigint PRIMARY KEY, name text CONSTRAINT must NOT NULL, email text, age int CONSTRAINT needs_age NOT NULL);
