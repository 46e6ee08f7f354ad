-- driftless:generated

-- Modify "orders_first" table
ALTER TABLE "orders_first" DROP CONSTRAINT "only_once";
-- Drop index "by_active" of table "orders_first"
DROP INDEX "by_active";
