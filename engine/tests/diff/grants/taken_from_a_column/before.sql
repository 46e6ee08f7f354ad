CREATE TABLE users (id bigint PRIMARY KEY, name text);
GRANT SELECT (id, name) ON users TO pg_monitor;
