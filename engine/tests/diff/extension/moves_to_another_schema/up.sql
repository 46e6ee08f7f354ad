-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.email does not convert (public.citext to extensions.citext)

-- Modify extension "citext"
ALTER EXTENSION "citext" SET SCHEMA "extensions";
-- Modify "users" table
ALTER TABLE "public"."users" ALTER COLUMN "email" TYPE extensions.citext USING "email"::extensions.citext;
