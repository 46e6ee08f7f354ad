CREATE TYPE state AS ENUM ('new', 'old', 'done');
CREATE TABLE jobs (id bigint PRIMARY KEY, state state);
CREATE FUNCTION is_final(s state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT s::text = 'done' $$;
COMMENT ON FUNCTION is_final(state) IS 'nothing follows';
