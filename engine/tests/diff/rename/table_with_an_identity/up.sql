-- driftless:generated

-- Rename "orders" table
ALTER TABLE "orders" RENAME TO "purchases";
-- Rename sequence "orders_id_seq"
ALTER SEQUENCE "orders_id_seq" RENAME TO "purchases_id_seq";
-- Rename constraint "orders_pkey"
ALTER TABLE "purchases" RENAME CONSTRAINT "orders_pkey" TO "purchases_pkey";
