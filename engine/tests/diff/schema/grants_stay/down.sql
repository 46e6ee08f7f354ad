-- driftless:generated

-- Modify "users" table
ALTER TABLE "api"."users" DROP COLUMN "name";
-- Drop "teams" table
DROP TABLE "api"."teams";
