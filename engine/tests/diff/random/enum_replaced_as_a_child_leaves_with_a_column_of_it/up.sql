-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" NO INHERIT "events";
-- Replace enum type "span"
ALTER TYPE "span" RENAME TO "span__old";
CREATE TYPE "span" AS ENUM ('done', 'två');
ALTER TABLE "events" ALTER COLUMN "version" TYPE "span" USING "version"::text::"span";
ALTER TABLE "users"
  ALTER COLUMN "version" TYPE "span" USING "version"::text::"span",
  SET UNLOGGED;
DROP TYPE "span__old";
