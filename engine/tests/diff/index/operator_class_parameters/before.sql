CREATE EXTENSION pg_trgm;
CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE INDEX users_name_idx ON users USING gist (name gist_trgm_ops);
