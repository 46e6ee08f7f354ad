-- driftless:generated

-- Detach partition "logs2"
ALTER TABLE "orders" DETACH PARTITION "logs2";
-- Create "events2" table
CREATE TABLE "events2" (
  "updated_at" text NOT NULL,
  CONSTRAINT "events2_pkey" PRIMARY KEY (updated_at)
);
-- Create "users" table
CREATE TABLE "users" (
  "part" integer,
  "updated_at" text
);
-- Attach partition "users"
ALTER TABLE "orders" ATTACH PARTITION "users" FOR VALUES FROM (10) TO (20);
-- Modify "orders" table
ALTER TABLE "orders" ADD CONSTRAINT "orders_fkey" FOREIGN KEY (updated_at) REFERENCES events2(updated_at);
-- Drop "logs2" table
DROP TABLE "logs2";
