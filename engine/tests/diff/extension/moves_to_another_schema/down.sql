-- driftless:generated
-- hazard: rewrite: rewrites table public.users
-- hazard: can-fail: fails when a value of public.users.email does not convert (extensions.citext to public.citext)

-- Modify extension "citext"
ALTER EXTENSION "citext" SET SCHEMA "public";
-- Modify "users" table
ALTER TABLE "public"."users" ALTER COLUMN "email" TYPE public.citext USING "email"::public.citext;
