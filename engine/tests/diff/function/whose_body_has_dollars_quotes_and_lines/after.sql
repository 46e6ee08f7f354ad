CREATE FUNCTION odd() RETURNS text LANGUAGE plpgsql AS $odd$
DECLARE
    t text := $$it's; -- not a comment$$;

BEGIN
    RETURN t || E'\\' || $a$ $b$ $a$;
END
$odd$;
