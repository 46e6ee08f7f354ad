-- driftless:generated
-- hazard: data-loss: drops column public.users.email
-- hazard: breaks-application: drops extension citext

-- Modify "users" table
ALTER TABLE "users"
  DROP CONSTRAINT "users_email_key",
  DROP COLUMN "email";
-- Drop extension "citext"
DROP EXTENSION "citext";
