-- driftless:generated

-- Detach partition "users"
ALTER TABLE "orders" DETACH PARTITION "users";
-- Modify "orders" table
ALTER TABLE "orders" DROP CONSTRAINT "orders_fkey";
-- Create "logs2" table
CREATE TABLE "logs2" (
  "part" integer,
  "updated_at" text
);
-- Attach partition "logs2"
ALTER TABLE "orders" ATTACH PARTITION "logs2" FOR VALUES FROM (0) TO (10);
-- Drop "users" table
DROP TABLE "users";
-- Drop "events2" table
DROP TABLE "events2";
