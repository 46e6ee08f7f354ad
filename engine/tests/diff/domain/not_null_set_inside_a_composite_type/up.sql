-- driftless:generated

-- Replace domain "label"
ALTER DOMAIN "label" RENAME TO "label__old";
CREATE DOMAIN "label" AS text NOT NULL;
-- Replace composite type "person"
ALTER TYPE "person" RENAME TO "person__old";
CREATE TYPE "person" AS (
  "first" label,
  "last" label
);
ALTER TABLE "users" ALTER COLUMN "who" TYPE "person" USING "who"::text::"person";
DROP TYPE "person__old";
-- Replace domain "label"
DROP DOMAIN "label__old";
