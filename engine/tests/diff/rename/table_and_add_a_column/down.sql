-- driftless:generated
-- hazard: data-loss: drops column public.purchases.note
-- hazard: breaks-application: renames table public.purchases

-- Rename constraint "purchases_pkey"
ALTER TABLE "purchases" RENAME CONSTRAINT "purchases_pkey" TO "orders_pkey";
-- Modify "purchases" table
ALTER TABLE "purchases" DROP COLUMN "note";
-- Rename "purchases" table
ALTER TABLE "purchases" RENAME TO "orders";
