CREATE FOREIGN DATA WRAPPER nowhere;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER nowhere;
CREATE FOREIGN TABLE remote_users (id bigint, name text) SERVER elsewhere;
CREATE TABLE users (id bigint PRIMARY KEY, name text);
