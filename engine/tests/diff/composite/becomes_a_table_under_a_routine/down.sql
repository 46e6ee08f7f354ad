-- driftless:generated

-- Drop routine public.swapped(pair)
DROP ROUTINE "swapped"(pair);
-- Drop "pair" table
DROP TABLE "pair";
-- Create composite type "pair"
CREATE TYPE "pair" AS (
  "a" integer,
  "b" integer
);
-- Create routine public.swapped(pair)
CREATE FUNCTION public.swapped(pair)
 RETURNS pair
 LANGUAGE sql
AS $function$SELECT $1.b, $1.a$function$;
