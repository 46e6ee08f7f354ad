CREATE TABLE users (id bigint PRIMARY KEY, name text);
GRANT SELECT ON users TO pg_monitor;
