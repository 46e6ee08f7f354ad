-- driftless:generated

-- Create enum type "job_state"
CREATE TYPE "job_state" AS ENUM ('new', 'running', 'done');
-- Modify "jobs" table
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE job_state USING "state"::text::job_state,
  ALTER COLUMN "state" SET DEFAULT 'new'::job_state;
-- Drop enum type "old_state"
DROP TYPE "old_state";
