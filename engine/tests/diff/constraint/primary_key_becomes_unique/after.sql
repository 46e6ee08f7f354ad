CREATE TABLE users (id bigint NOT NULL CONSTRAINT users_pkey UNIQUE);
