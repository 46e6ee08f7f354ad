CREATE FUNCTION show(a int) RETURNS text LANGUAGE sql AS $$ SELECT 'int' $$;
CREATE FUNCTION show(a text) RETURNS text LANGUAGE sql AS $$ SELECT 'text' $$;
