-- driftless:generated

-- Replace routine public.name_of(bigint)
CREATE OR REPLACE FUNCTION public.name_of(wanted bigint)
 RETURNS text
 LANGUAGE plpgsql
AS $function$BEGIN RETURN (SELECT u.name FROM users u WHERE u.id = wanted); END$function$;
-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";
