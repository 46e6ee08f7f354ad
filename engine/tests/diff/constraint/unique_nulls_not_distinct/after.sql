CREATE TABLE users (id bigint PRIMARY KEY, email text, CONSTRAINT email_once UNIQUE NULLS NOT DISTINCT (email));
