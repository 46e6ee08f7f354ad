-- driftless:generated

-- Drop "tags2" table
DROP TABLE "tags2";
-- Drop "events" table
DROP TABLE "events";
-- Replace enum type "color"
ALTER TYPE "color" RENAME TO "color__old";
CREATE TYPE "color" AS ENUM ('två', 'a b', 'new');
DROP TYPE "color__old";
