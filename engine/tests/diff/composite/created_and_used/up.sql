-- driftless:generated

-- Create composite type "address"
CREATE TYPE "address" AS (
  "street" text,
  "zip" character varying(10),
  "country" character(2)
);
-- Modify "shops" table
ALTER TABLE "shops"
  ADD COLUMN "address" address,
  ADD COLUMN "former" address[];
