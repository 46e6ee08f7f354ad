CREATE TABLE users (id bigint PRIMARY KEY, name text);
GRANT SELECT, INSERT ON users TO pg_monitor;
GRANT UPDATE (name) ON users TO pg_read_all_data WITH GRANT OPTION;
ALTER TABLE users OWNER TO pg_write_all_data;
