-- driftless:generated

-- Replace enum type "level"
ALTER TYPE "level" RENAME TO "level__old";
CREATE TYPE "level" AS ENUM ('low', 'high');
-- Modify "rooms" table
ALTER TABLE "rooms" ADD COLUMN "code" level;
-- Replace enum type "level"
DROP TYPE "level__old";
