-- driftless:generated

-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY NONE;
-- Create "items" table
CREATE TABLE "items" (
  "status" integer
);
-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY "items"."status";
-- Modify "items" table
ALTER TABLE "items" ENABLE ROW LEVEL SECURITY;
-- Drop "events" table
DROP TABLE "events";
-- Create "orders" table
CREATE TABLE "orders" (
  "id" integer,
  "updated_at" slug,
  CONSTRAINT "by_name2" UNIQUE (updated_at, id)
);
