-- driftless:generated

-- Drop view public.streets
DROP VIEW "streets";
-- Drop index "shops_street_idx" of table "shops"
DROP INDEX "shops_street_idx";
-- Modify composite type "address"
ALTER TYPE "address" DROP ATTRIBUTE "old";
ALTER TYPE "address" ADD ATTRIBUTE "country" text;
-- Replace composite type "address"
ALTER TYPE "address" RENAME TO "address__old";
CREATE TYPE "address" AS (
  "street" text,
  "zip" integer,
  "country" text
);
REVOKE ALL ON TYPE address FROM PUBLIC;
GRANT USAGE ON TYPE address TO pg_monitor;
ALTER TABLE "shops"
  ALTER COLUMN "address" DROP DEFAULT,
  ALTER COLUMN "address" TYPE "address" USING "address"::text::"address",
  ALTER COLUMN "address" SET DEFAULT ROW('Here'::text, 1, NULL::text)::address,
  ALTER COLUMN "others" TYPE "address"[] USING "others"::text[]::"address"[];
-- Replace domain "known_address"
ALTER DOMAIN "known_address" RENAME TO "known_address__old";
CREATE DOMAIN "known_address" AS address
  CONSTRAINT "known_address_check" CHECK (((VALUE).street IS NOT NULL));
ALTER TABLE "shops" ALTER COLUMN "known" TYPE "known_address" USING "known"::text::"known_address";
-- Replace composite type "route"
ALTER TYPE "route" RENAME TO "route__old";
CREATE TYPE "route" AS (
  "start" address,
  "stop" known_address
);
ALTER TABLE "shops" ALTER COLUMN "route" TYPE "route" USING "route"::text::"route";
-- Create index "shops_street_idx" on table "shops"
CREATE INDEX "shops_street_idx" ON "shops" USING btree (((address).street));
-- Create view public.streets
CREATE VIEW streets AS
 SELECT shops.id,
    (shops.address).street AS street
   FROM shops;
-- Replace composite type "route"
DROP TYPE "route__old";
-- Replace domain "known_address"
DROP DOMAIN "known_address__old";
-- Replace composite type "address"
DROP TYPE "address__old";
