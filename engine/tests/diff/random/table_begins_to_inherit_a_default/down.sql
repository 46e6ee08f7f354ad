-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" NO INHERIT "rooms";
-- Create domain "mood"
CREATE DOMAIN "mood" AS interval hour to minute
  CONSTRAINT "mood_check0" CHECK ((VALUE IS NULL));
-- Modify "users" table
ALTER TABLE "users"
  ENABLE ROW LEVEL SECURITY,
  DROP COLUMN "active";
