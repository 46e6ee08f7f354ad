CREATE TABLE users (id bigint PRIMARY KEY, name text CONSTRAINT needs_name NOT NULL, email text CONSTRAINT users_email_not_null1 NOT NULL);
