CREATE FUNCTION total(a int) RETURNS bigint LANGUAGE sql AS $$ SELECT a::bigint $$;
COMMENT ON FUNCTION total(int) IS 'kept';
REVOKE ALL ON FUNCTION total(int) FROM PUBLIC;
