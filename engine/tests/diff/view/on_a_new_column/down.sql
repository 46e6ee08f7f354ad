-- driftless:generated

-- Drop view public.people
DROP VIEW "people";
-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "name";
