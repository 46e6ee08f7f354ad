-- driftless:generated

-- Create "orders" table
CREATE TABLE "orders" (
  "id" bigint,
  "region" text NOT NULL
) PARTITION BY LIST (region);
-- Create "orders_eu" table
CREATE TABLE "orders_eu" (
  "id" bigint,
  "region" text NOT NULL
);
-- Create "orders_none" table
CREATE TABLE "orders_none" (
  "id" bigint,
  "region" text NOT NULL
);
-- Attach partition "orders_eu"
ALTER TABLE "orders" ATTACH PARTITION "orders_eu" FOR VALUES IN ('de', 'fr');
-- Attach partition "orders_none"
ALTER TABLE "orders" ATTACH PARTITION "orders_none" FOR VALUES IN (NULL, 'it''s');
