-- driftless:generated

-- Replace enum type "span"
ALTER TYPE "span" RENAME TO "span__old";
CREATE TYPE "span" AS ENUM ('low', 'Red', 'a b', 'high');
ALTER TABLE "events" ALTER COLUMN "version" TYPE "span" USING "version"::text::"span";
ALTER TABLE "users"
  ALTER COLUMN "version" TYPE "span" USING "version"::text::"span",
  SET LOGGED,
  INHERIT "events";
DROP TYPE "span__old";
