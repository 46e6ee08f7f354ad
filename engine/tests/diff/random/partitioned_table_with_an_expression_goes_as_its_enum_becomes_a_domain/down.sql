-- driftless:generated

-- Drop "trailing " table
DROP TABLE "trailing ";
-- Drop "accounts" table
DROP TABLE "accounts";
-- Replace domain "slug"
ALTER TYPE "slug" RENAME TO "slug__old";
CREATE DOMAIN "slug" AS boolean NOT NULL;
DROP TYPE "slug__old";
