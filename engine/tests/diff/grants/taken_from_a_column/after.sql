CREATE TABLE users (id bigint PRIMARY KEY, name text);
GRANT SELECT (id) ON users TO pg_monitor;
