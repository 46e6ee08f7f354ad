-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.email does not convert (email to text)

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "email" TYPE text;
-- Drop domain "email"
DROP DOMAIN "email";
