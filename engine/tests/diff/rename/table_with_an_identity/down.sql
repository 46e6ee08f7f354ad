-- driftless:generated

-- Rename sequence "purchases_id_seq"
ALTER SEQUENCE "purchases_id_seq" RENAME TO "orders_id_seq";
-- Rename constraint "purchases_pkey"
ALTER TABLE "purchases" RENAME CONSTRAINT "purchases_pkey" TO "orders_pkey";
-- Rename "purchases" table
ALTER TABLE "purchases" RENAME TO "orders";
