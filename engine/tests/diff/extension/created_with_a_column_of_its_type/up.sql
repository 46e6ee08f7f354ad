-- driftless:generated
-- hazard: blocks-writes: builds the index of public.users.users_email_key while public.users is locked
-- hazard: can-fail: fails when rows of public.users violate public.users.users_email_key

-- Create extension "citext"
CREATE EXTENSION IF NOT EXISTS "citext" WITH SCHEMA "public";
-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "email" citext,
  ADD CONSTRAINT "users_email_key" UNIQUE (email);
