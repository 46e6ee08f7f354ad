-- driftless:generated

-- Modify "orders" table
ALTER TABLE "orders" NO INHERIT "posts";
ALTER TABLE "orders"
  ADD COLUMN "part" integer,
  DROP COLUMN "owner_id",
  ADD COLUMN "owner_id" "quo""te",
  DROP COLUMN "a;b";
-- Attach partition "orders"
ALTER TABLE "logs" ATTACH PARTITION "orders" DEFAULT;
