CREATE FUNCTION show(a int) RETURNS text LANGUAGE sql AS $$ SELECT 'int' $$;
CREATE FUNCTION show(a date, VARIADIC b text[]) RETURNS text LANGUAGE sql AS $$ SELECT 'date' $$;
