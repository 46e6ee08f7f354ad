CREATE TABLE users (id bigint PRIMARY KEY, name text, email text CONSTRAINT wanted NOT NULL, age bigint CONSTRAINT needs_age NOT NULL);
