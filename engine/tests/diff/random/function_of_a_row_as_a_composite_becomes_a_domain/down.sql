-- driftless:generated

-- Drop domain "money_amount"
DROP DOMAIN "money_amount";
-- Create composite type "money_amount"
CREATE TYPE "money_amount" AS (
  "version" character varying(50),
  "flags" character varying(200)
);
-- Modify "orders" table
ALTER TABLE "orders" ADD COLUMN "flags" money_amount;
-- Create routine public.touch(orders)
CREATE FUNCTION public.touch(orders)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$SELECT ($1)."flags"::text$function$;
