-- driftless:generated

-- Detach partition "files"
ALTER TABLE "app"."logs" DETACH PARTITION "public"."files";
-- Modify "files" table
ALTER TABLE "public"."files" DROP CONSTRAINT "must_hold";
-- Modify "logs" table
ALTER TABLE "app"."logs" DROP CONSTRAINT "must_hold";
-- Modify "files" table
ALTER TABLE "public"."files"
  SET UNLOGGED,
  ADD COLUMN "note" timestamp without time zone[],
  ADD CONSTRAINT "must_hold" UNIQUE (note),
  DROP COLUMN "part",
  DROP COLUMN "name";
-- Drop "rooms" table
DROP TABLE "public"."rooms";
-- Replace domain "address"
ALTER DOMAIN "public"."address" RENAME TO "address__old";
CREATE DOMAIN "public"."address" AS public."dot.ted"
  CONSTRAINT "address_check0" CHECK ((VALUE IS NULL));
-- Create "tags" table
CREATE TABLE "public"."tags" (
  "1st" public.address
);
-- Replace domain "address"
DROP DOMAIN "public"."address__old";
