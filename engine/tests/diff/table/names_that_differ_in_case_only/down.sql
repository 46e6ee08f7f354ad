-- driftless:generated
-- hazard: data-loss: drops column public.users."ID"
-- hazard: data-loss: drops table public."USERS"
-- hazard: data-loss: drops table public."Users"

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "ID";
-- Drop "USERS" table
DROP TABLE "USERS";
-- Drop "Users" table
DROP TABLE "Users";
