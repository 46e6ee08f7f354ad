-- driftless:generated
-- hazard: data-loss: drops table public.users
-- hazard: data-loss: drops table public.tenants

-- Drop "users" table
DROP TABLE "users";
-- Drop "tenants" table
DROP TABLE "tenants";
-- Drop enum type "user_role"
DROP TYPE "user_role";
