CREATE FUNCTION total(amount int) RETURNS int LANGUAGE sql AS $$ SELECT 1 $$;
