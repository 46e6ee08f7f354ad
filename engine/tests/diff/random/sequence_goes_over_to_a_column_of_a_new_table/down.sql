-- driftless:generated

-- Create "items" table
CREATE TABLE "items" (
  "status" integer
);
-- Modify "items" table
ALTER TABLE "items" ENABLE ROW LEVEL SECURITY;
-- Modify sequence "ticket"
ALTER SEQUENCE "ticket" OWNED BY NONE;
ALTER SEQUENCE "ticket" OWNED BY "items"."status";
-- Drop "events" table
DROP TABLE "events";
-- Create "orders" table
CREATE TABLE "orders" (
  "id" integer,
  "updated_at" slug,
  CONSTRAINT "by_name2" UNIQUE (updated_at, id)
);
