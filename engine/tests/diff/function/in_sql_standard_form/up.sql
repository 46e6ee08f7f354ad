-- driftless:generated

-- Create routine public.name_of(bigint)
CREATE FUNCTION public.name_of(wanted bigint)
 RETURNS text
 LANGUAGE sql
 STABLE
BEGIN ATOMIC
 SELECT users.name
    FROM users
   WHERE (users.id = name_of.wanted);
END;
