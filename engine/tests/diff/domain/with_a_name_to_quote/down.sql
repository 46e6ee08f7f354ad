-- driftless:generated
-- hazard: data-loss: drops table public.users

-- Drop "users" table
DROP TABLE "users";
-- Drop domain "E-Mail"
DROP DOMAIN "E-Mail";
