CREATE TABLE users (id bigint PRIMARY KEY, name text, "Mail" text);
GRANT SELECT (name, "Mail"), UPDATE ("Mail") ON users TO pg_monitor;
GRANT SELECT ("Mail") ON users TO PUBLIC;
