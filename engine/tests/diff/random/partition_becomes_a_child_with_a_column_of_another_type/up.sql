-- driftless:generated

-- Detach partition "items3"
ALTER TABLE "users" DETACH PARTITION "items3";
-- Modify "items3" table
ALTER TABLE "items3"
  ALTER COLUMN "amount" TYPE bigint USING "amount"::bigint,
  DROP COLUMN "part",
  INHERIT "events";
