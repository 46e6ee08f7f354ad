-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.email does not convert (text to email)

-- Create domain "email"
CREATE DOMAIN "email" AS text
  CONSTRAINT "email_check" CHECK ((VALUE ~ '@'::text));
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "email" TYPE email USING "email"::email;
