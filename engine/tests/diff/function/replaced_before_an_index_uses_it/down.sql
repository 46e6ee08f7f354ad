-- driftless:generated

-- Drop "t" table
DROP TABLE "t";
-- Replace routine public.f(integer)
CREATE OR REPLACE FUNCTION public.f(a integer)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$begin return a;
end$function$;
