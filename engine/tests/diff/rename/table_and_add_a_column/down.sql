-- driftless:generated

-- Rename constraint "purchases_pkey"
ALTER TABLE "purchases" RENAME CONSTRAINT "purchases_pkey" TO "orders_pkey";
-- Modify "purchases" table
ALTER TABLE "purchases" DROP COLUMN "note";
-- Rename "purchases" table
ALTER TABLE "purchases" RENAME TO "orders";
