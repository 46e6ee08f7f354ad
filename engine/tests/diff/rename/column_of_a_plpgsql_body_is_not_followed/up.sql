-- driftless:generated

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
-- Replace routine public.name_of(bigint)
CREATE OR REPLACE FUNCTION public.name_of(wanted bigint)
 RETURNS text
 LANGUAGE plpgsql
AS $function$BEGIN RETURN (SELECT u.full_name FROM users u WHERE u.id = wanted); END$function$;
