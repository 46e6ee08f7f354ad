CREATE FUNCTION add(a int, b int) RETURNS int LANGUAGE sql AS $$ SELECT b + a $$;
GRANT EXECUTE ON FUNCTION add(int, int) TO pg_monitor;
