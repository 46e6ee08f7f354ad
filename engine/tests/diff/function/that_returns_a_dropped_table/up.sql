-- driftless:generated
-- hazard: breaks-application: drops routine public.find_user(bigint)
-- hazard: data-loss: drops table public.users

-- Drop routine public.find_user(bigint)
DROP ROUTINE "find_user"(bigint);
-- Drop "users" table
DROP TABLE "users";
