CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE TABLE teams (id bigint PRIMARY KEY);
GRANT ALL ON users TO pg_monitor;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO pg_read_all_data;
REVOKE ALL ON teams FROM postgres;
