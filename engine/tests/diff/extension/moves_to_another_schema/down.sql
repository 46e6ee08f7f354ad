-- driftless:generated

-- Modify extension "citext"
ALTER EXTENSION "citext" SET SCHEMA "public";
-- Modify "users" table
ALTER TABLE "public"."users" ALTER COLUMN "email" TYPE public.citext USING "email"::public.citext;
