-- driftless:generated

-- Modify extension "citext"
ALTER EXTENSION "citext" SET SCHEMA "extensions";
-- Modify "users" table
ALTER TABLE "public"."users" ALTER COLUMN "email" TYPE extensions.citext USING "email"::extensions.citext;
