-- driftless:generated
-- hazard: data-loss: drops column public.users."two lines"

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "two
lines";
