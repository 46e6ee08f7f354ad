CREATE TABLE users (id bigint NOT NULL NO INHERIT, name text);
ALTER TABLE users ADD CONSTRAINT users_name NOT NULL name NOT VALID;
