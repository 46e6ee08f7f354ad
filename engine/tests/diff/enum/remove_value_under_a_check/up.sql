-- driftless:generated

-- Modify "jobs" table
ALTER TABLE "jobs" DROP CONSTRAINT "at_known";
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "jobs"
  ALTER COLUMN "state" TYPE "state" USING "state"::text::"state",
  ADD CONSTRAINT "at_known" CHECK (((state <> 'done'::state) OR (at IS NOT NULL)));
DROP TYPE "state__old";
