-- driftless:generated

-- Drop routine public.touch(orders)
DROP ROUTINE "touch"(orders);
-- Modify "orders" table
ALTER TABLE "orders" DROP COLUMN "flags";
-- Drop composite type "money_amount"
DROP TYPE "money_amount";
-- Create domain "money_amount"
CREATE DOMAIN "money_amount" AS timestamp with time zone;
