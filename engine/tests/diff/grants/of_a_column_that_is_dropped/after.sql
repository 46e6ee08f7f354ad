CREATE TABLE users (id bigint PRIMARY KEY, name text);
GRANT SELECT (name) ON users TO pg_monitor;
