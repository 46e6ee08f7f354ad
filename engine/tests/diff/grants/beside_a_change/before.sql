CREATE TABLE users (id bigint PRIMARY KEY, name text, age int);
GRANT SELECT ON users TO pg_monitor;
GRANT UPDATE (name) ON users TO pg_monitor;
CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE SEQUENCE numbers;
CREATE TYPE mood AS ENUM ('good');
CREATE TABLE goes (id int);
GRANT SELECT ON goes TO pg_monitor;
