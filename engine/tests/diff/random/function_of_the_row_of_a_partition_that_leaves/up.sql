-- driftless:generated

-- Drop routine public.touch(logs)
DROP ROUTINE "touch"(logs);
-- Detach partition "logs"
ALTER TABLE "orders" DETACH PARTITION "logs";
-- Replace domain "slug"
ALTER TYPE "slug" RENAME TO "slug__old";
CREATE DOMAIN "slug" AS xml;
-- Modify "logs" table
ALTER TABLE "logs"
  ADD COLUMN "valid" slug,
  SET (autovacuum_enabled = false),
  DROP COLUMN "part",
  DROP COLUMN "part2",
  DROP COLUMN "name";
-- Drop "orders" table
DROP TABLE "orders";
-- Modify composite type "level"
ALTER TYPE "level" DROP ATTRIBUTE "id";
-- Replace composite type "level"
ALTER TYPE "level" RENAME TO "level__old";
CREATE TYPE "level" AS (
  "total" boolean,
  "title" uuid,
  "valid" text
);
DROP TYPE "level__old";
-- Replace domain "slug"
DROP TYPE "slug__old";
