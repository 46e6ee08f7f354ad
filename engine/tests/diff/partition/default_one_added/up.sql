-- driftless:generated

-- Create "orders_rest" table
CREATE TABLE "orders_rest" (
  "id" bigint,
  "region" text NOT NULL
);
-- Attach partition "orders_rest"
ALTER TABLE "orders" ATTACH PARTITION "orders_rest" DEFAULT;
