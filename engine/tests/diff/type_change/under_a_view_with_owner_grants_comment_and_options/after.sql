CREATE TABLE users (id bigint PRIMARY KEY, name text);
CREATE VIEW user_names WITH (security_barrier, security_invoker = true) AS SELECT id, name FROM users WHERE id > 0 WITH LOCAL CHECK OPTION;
COMMENT ON VIEW user_names IS 'who we know';
COMMENT ON COLUMN user_names.name IS 'as they said';
GRANT SELECT ON user_names TO pg_monitor WITH GRANT OPTION;
GRANT UPDATE (name) ON user_names TO pg_read_all_data;
ALTER VIEW user_names ALTER COLUMN name SET DEFAULT 'nobody';
ALTER VIEW user_names OWNER TO pg_write_all_data;
