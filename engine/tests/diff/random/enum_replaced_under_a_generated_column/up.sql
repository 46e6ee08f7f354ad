-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms" DROP COLUMN "size";
-- Replace enum type "span"
ALTER TYPE "span" RENAME TO "span__old";
CREATE TYPE "span" AS ENUM ('short', 'long');
ALTER TABLE "rooms"
  ALTER COLUMN "name" TYPE "span" USING "name"::text::"span",
  ADD COLUMN "size" integer GENERATED ALWAYS AS (
CASE
    WHEN (name = 'short'::span) THEN 1
    ELSE 0
END) STORED;
DROP TYPE "span__old";
