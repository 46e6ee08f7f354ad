-- driftless:generated

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('queued', 'done');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
DROP TYPE "state__old";
-- Rename value of enum type "state"
ALTER TYPE "state" RENAME VALUE 'queued' TO 'new';
