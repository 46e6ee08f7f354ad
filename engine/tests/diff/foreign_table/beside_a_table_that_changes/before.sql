CREATE EXTENSION postgres_fdw;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw;
CREATE FOREIGN TABLE remote_users (id bigint, name text) SERVER elsewhere;
CREATE TABLE users (id bigint PRIMARY KEY);
