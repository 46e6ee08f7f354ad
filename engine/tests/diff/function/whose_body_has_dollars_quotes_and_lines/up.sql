-- driftless:generated

-- Create routine public.odd()
CREATE FUNCTION public.odd()
 RETURNS text
 LANGUAGE plpgsql
AS $function$
DECLARE
    t text := $$it's; -- not a comment$$;

BEGIN
    RETURN t || E'\\' || $a$ $b$ $a$;
END
$function$;
