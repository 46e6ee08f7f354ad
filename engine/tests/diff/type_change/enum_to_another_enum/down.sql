-- driftless:generated

-- Create enum type "old_state"
CREATE TYPE "old_state" AS ENUM ('new', 'done');
-- Modify "jobs" table
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE old_state USING "state"::text::old_state,
  ALTER COLUMN "state" SET DEFAULT 'new'::old_state;
-- Drop enum type "job_state"
DROP TYPE "job_state";
