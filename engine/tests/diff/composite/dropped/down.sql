-- driftless:generated

-- Create composite type "address"
CREATE TYPE "address" AS (
  "street" text,
  "zip" character varying(10)
);
-- Modify "shops" table
ALTER TABLE "shops" ADD COLUMN "address" address;
