CREATE TYPE state AS ENUM ('a', 'c');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
COMMENT ON TYPE state IS 'of a job';
REVOKE USAGE ON TYPE state FROM PUBLIC;
GRANT USAGE ON TYPE state TO pg_monitor;
ALTER TYPE state OWNER TO pg_write_all_data;
