CREATE TABLE users (id bigint NOT NULL, email text NOT NULL, CONSTRAINT users_key UNIQUE (email));
ALTER TABLE users REPLICA IDENTITY USING INDEX users_key;
