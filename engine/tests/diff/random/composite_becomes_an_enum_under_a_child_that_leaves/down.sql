-- driftless:generated

-- Modify "events" table
ALTER TABLE "events"
  SET UNLOGGED,
  ALTER COLUMN "note" TYPE address USING "note"::text::address;
-- Drop enum type "default"
DROP TYPE "default";
-- Create composite type "default"
CREATE TYPE "default" AS (
  "amount" tsvector,
  "--" timestamp with time zone,
  "UPPER" boolean
);
-- Create "名前" table
CREATE TABLE "名前" (
  "price" "default"
);
-- Modify "events" table
ALTER TABLE "events"
  ADD COLUMN "price" "default",
  INHERIT "名前",
  SET (fillfactor = 70),
  REPLICA IDENTITY DEFAULT;
-- Modify "名前" table
ALTER TABLE "名前" ENABLE ROW LEVEL SECURITY;
