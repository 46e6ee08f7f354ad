-- driftless:generated
-- hazard: data-loss: drops table public.users
-- hazard: breaks-application: drops extension citext

-- Drop "users" table
DROP TABLE "public"."users";
-- Drop extension "citext"
DROP EXTENSION "citext";
-- Drop "extensions" schema
DROP SCHEMA "extensions";
