-- driftless:generated
-- hazard: data-loss: drops column public.order.primary
-- hazard: data-loss: drops column public.user.check
-- hazard: data-loss: drops column public.user.default
-- hazard: data-loss: drops table public.table

-- Modify "order" table
ALTER TABLE "order"
  DROP CONSTRAINT "order_user_primary_key",
  DROP COLUMN "primary";
-- Modify "user" table
ALTER TABLE "user"
  DROP COLUMN "check",
  DROP COLUMN "default";
-- Drop "table" table
DROP TABLE "table";
