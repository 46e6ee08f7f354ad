-- driftless:generated

-- Modify "logs" table
ALTER TABLE "logs"
  ADD COLUMN "part" integer,
  ADD COLUMN "part2" integer,
  DROP COLUMN "valid";
-- Replace enum type "slug"
ALTER DOMAIN "slug" RENAME TO "slug__old";
CREATE TYPE "slug" AS ENUM ('high');
-- Modify composite type "level"
ALTER TYPE "level" ADD ATTRIBUTE "id" slug;
-- Create "orders" table
CREATE TABLE "orders" (
  "part" integer,
  "part2" integer,
  "name" level
) PARTITION BY LIST (part);
-- Modify "logs" table
ALTER TABLE "logs" ADD COLUMN "name" level;
-- Attach partition "logs"
ALTER TABLE "orders" ATTACH PARTITION "logs" FOR VALUES IN (0, 100);
-- Create routine public.touch(logs)
CREATE FUNCTION public.touch(logs)
 RETURNS text
 LANGUAGE sql
 STABLE
AS $function$SELECT ($1)."part2"::text$function$;
-- Modify "logs" table
ALTER TABLE "logs" RESET (autovacuum_enabled);
-- Replace enum type "slug"
DROP DOMAIN "slug__old";
