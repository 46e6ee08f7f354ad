CREATE TABLE users (id bigint PRIMARY KEY, name text, CONSTRAINT name_given CHECK (name IS NOT NULL));
