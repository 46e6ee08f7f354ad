-- driftless:generated
-- hazard: breaks-application: drops view public.a
-- hazard: breaks-application: drops view public.z
-- hazard: data-loss: drops table public.users

-- Drop view public.a
DROP VIEW "a";
-- Drop view public.z
DROP VIEW "z";
-- Drop "users" table
DROP TABLE "users";
