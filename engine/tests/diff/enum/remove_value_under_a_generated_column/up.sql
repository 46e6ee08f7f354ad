-- driftless:generated

-- Modify "jobs" table
ALTER TABLE "jobs" DROP COLUMN "finished";
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "jobs"
  ALTER COLUMN "state" TYPE "state" USING "state"::text::"state",
  ADD COLUMN "finished" boolean GENERATED ALWAYS AS ((state = 'done'::state)) STORED;
DROP TYPE "state__old";
