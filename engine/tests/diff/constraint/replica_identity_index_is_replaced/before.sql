CREATE TABLE users (id bigint NOT NULL, email text NOT NULL, CONSTRAINT users_key UNIQUE (id));
ALTER TABLE users REPLICA IDENTITY USING INDEX users_key;
