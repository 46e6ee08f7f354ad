-- driftless:generated

-- Modify "jobs" table
ALTER TABLE "jobs" DROP CONSTRAINT "jobs_at_check";

-- next file

-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
DROP TYPE "state__old";
