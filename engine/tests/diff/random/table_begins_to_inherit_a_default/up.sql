-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "active" timestamp(3) without time zone DEFAULT '2020-01-31 12:00:00'::timestamp without time zone,
  INHERIT "rooms",
  DISABLE ROW LEVEL SECURITY;
-- Drop domain "mood"
DROP DOMAIN "mood";
