CREATE TABLE users (id bigint PRIMARY KEY, name text, active boolean);
CREATE VIEW people AS SELECT id, name, active FROM users;
GRANT SELECT ON people TO pg_monitor, pg_read_all_data;
REVOKE SELECT ON people FROM pg_read_all_data;
GRANT UPDATE (name) ON people TO PUBLIC;
ALTER VIEW people OWNER TO pg_write_all_data;
