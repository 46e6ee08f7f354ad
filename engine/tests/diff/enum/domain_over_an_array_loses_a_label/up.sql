-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('a');
-- Replace domain "states"
ALTER DOMAIN "states" RENAME TO "states__old";
CREATE DOMAIN "states" AS state[];
ALTER TABLE "boxes" ALTER COLUMN "content" TYPE "states" USING "content"::text::"states";
DROP DOMAIN "states__old";
-- Replace enum type "state"
DROP TYPE "state__old";
