-- driftless:generated
-- hazard: data-loss: drops column api.users.name
-- hazard: data-loss: drops table api.teams

-- Modify "users" table
ALTER TABLE "api"."users" DROP COLUMN "name";
-- Drop "teams" table
DROP TABLE "api"."teams";
