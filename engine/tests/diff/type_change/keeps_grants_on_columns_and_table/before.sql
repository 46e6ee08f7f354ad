CREATE TABLE users (id bigint PRIMARY KEY, name varchar(10));
GRANT SELECT ON users TO pg_monitor;
GRANT UPDATE (name) ON users TO pg_monitor;
