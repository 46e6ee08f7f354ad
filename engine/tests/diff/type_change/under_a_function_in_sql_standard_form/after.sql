CREATE TABLE users (id bigint PRIMARY KEY, name varchar(20));
CREATE FUNCTION name_of(wanted bigint) RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT name FROM users WHERE id = wanted; END;
COMMENT ON FUNCTION name_of(bigint) IS 'looks it up';
REVOKE EXECUTE ON FUNCTION name_of(bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION name_of(bigint) TO pg_monitor;
