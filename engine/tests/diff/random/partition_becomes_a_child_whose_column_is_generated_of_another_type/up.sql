-- driftless:generated

-- Detach partition "orders"
ALTER TABLE "logs" DETACH PARTITION "orders";
-- Modify "orders" table
ALTER TABLE "orders"
  ADD COLUMN "a;b" character varying(20),
  DROP COLUMN "owner_id",
  ADD COLUMN "owner_id" tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, ("a;b")::text)) STORED,
  DROP COLUMN "part",
  INHERIT "posts";
