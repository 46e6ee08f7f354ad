-- driftless:generated

-- Modify "rooms" table
ALTER TABLE "rooms" DROP COLUMN "code";
-- Replace enum type "level"
ALTER TYPE "level" RENAME TO "level__old";
CREATE TYPE "level" AS ENUM ('high', 'low');
DROP TYPE "level__old";
