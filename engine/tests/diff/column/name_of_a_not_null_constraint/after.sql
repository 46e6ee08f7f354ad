CREATE TABLE users (id bigint PRIMARY KEY, name text CONSTRAINT must_be_named NOT NULL, email text NOT NULL);
