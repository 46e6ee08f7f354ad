-- driftless:generated

-- Create composite type "Order Line"
CREATE TYPE "Order Line" AS (
  "order" integer,
  "Größe" text
);
-- Create "orders" table
CREATE TABLE "orders" (
  "id" bigint NOT NULL,
  "lines" "Order Line"[],
  CONSTRAINT "orders_pkey" PRIMARY KEY (id)
);
