CREATE TABLE users (id bigint PRIMARY KEY, name text NOT NULL, CONSTRAINT name_given CHECK (name IS NOT NULL));
