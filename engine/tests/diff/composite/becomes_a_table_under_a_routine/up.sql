-- driftless:generated

-- Drop routine public.swapped(pair)
DROP ROUTINE "swapped"(pair);
-- Drop composite type "pair"
DROP TYPE "pair";
-- Create "pair" table
CREATE TABLE "pair" (
  "a" integer,
  "b" integer
);
-- Create routine public.swapped(pair)
CREATE FUNCTION public.swapped(pair)
 RETURNS pair
 LANGUAGE sql
AS $function$SELECT $1.b, $1.a$function$;
