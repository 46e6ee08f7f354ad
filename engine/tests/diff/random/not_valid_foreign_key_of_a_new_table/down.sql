-- driftless:generated
-- hazard: data-loss: drops table public.users

-- Drop "users" table
DROP TABLE "users";
