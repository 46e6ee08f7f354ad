-- driftless:generated

-- Drop "logs2" table
DROP TABLE "logs2";
-- Drop "rooms2" table
DROP TABLE "rooms2";
-- Replace enum type "level"
ALTER TYPE "level" RENAME TO "level__old";
CREATE TYPE "level" AS ENUM ('två', 'Red', 'null');
DROP TYPE "level__old";
