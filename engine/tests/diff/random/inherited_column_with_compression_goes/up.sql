-- driftless:generated

-- Modify "orders" table
ALTER TABLE "public"."orders" DROP COLUMN "created_at";
