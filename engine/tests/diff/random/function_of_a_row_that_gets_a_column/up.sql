-- driftless:generated

-- Modify "orders" table
ALTER TABLE "orders"
  RESET (fillfactor),
  DISABLE ROW LEVEL SECURITY;
-- Drop "items" table
DROP TABLE "items";
-- Modify "orders" table
ALTER TABLE "orders" ADD COLUMN "flags2" numrange;
-- Create routine public."$1"(orders)
CREATE FUNCTION public."$1"(orders)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$SELECT ($1)."flags2"::text$function$;
