-- driftless:generated

-- Rename "orders" table
ALTER TABLE "orders" RENAME TO "purchases";
-- Rename constraint "orders_pkey"
ALTER TABLE "purchases" RENAME CONSTRAINT "orders_pkey" TO "purchases_pkey";
-- Modify "purchases" table
ALTER TABLE "purchases" ADD COLUMN "note" text NOT NULL DEFAULT ''::text;
