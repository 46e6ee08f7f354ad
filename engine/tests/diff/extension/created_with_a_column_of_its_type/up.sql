-- driftless:generated

-- Create extension "citext"
CREATE EXTENSION IF NOT EXISTS "citext" WITH SCHEMA "public";
-- Modify "users" table
ALTER TABLE "users"
  ADD COLUMN "email" citext,
  ADD CONSTRAINT "users_email_key" UNIQUE (email);
