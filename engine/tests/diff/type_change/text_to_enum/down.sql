-- driftless:generated

-- Modify "jobs" table
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE text,
  ALTER COLUMN "state" SET DEFAULT 'new'::text;
-- Drop enum type "job_state"
DROP TYPE "job_state";
