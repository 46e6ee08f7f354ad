-- driftless:generated

-- Drop view public.totals
DROP VIEW "totals";
-- Drop routine public.total(integer)
DROP ROUTINE "total"(integer);
-- Create routine public.total(integer)
CREATE FUNCTION public.total(a integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$ SELECT a::bigint $function$;
-- Create view public.totals
CREATE VIEW totals AS
 SELECT total(orders.amount) AS total
   FROM orders;
