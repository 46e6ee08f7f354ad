-- driftless:generated

-- Drop index "jobs_failed" of table "jobs"
DROP INDEX "jobs_failed";

-- next file

-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
DROP TYPE "state__old";
