-- driftless:generated

-- Drop view public.plains
DROP VIEW "plains";
-- Modify "users" table
ALTER TABLE "users" DROP CONSTRAINT "plain_given";
-- Drop index "users_plain_idx" of table "users"
DROP INDEX "users_plain_idx";
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "slug" DROP DEFAULT;
-- Drop routine public.plain(text)
DROP ROUTINE "plain"(text);
-- Create routine public.plain(text)
CREATE FUNCTION public.plain(s text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT lower(s) $function$;
-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "slug" SET DEFAULT plain('X'::text),
  ADD CONSTRAINT "plain_given" CHECK ((plain(name) <> ''::text));
-- Create index "users_plain_idx" on table "users"
CREATE INDEX "users_plain_idx" ON "users" USING btree (plain(name));
-- Create view public.plains
CREATE VIEW plains AS
 SELECT plain(users.name) AS plain
   FROM users;
