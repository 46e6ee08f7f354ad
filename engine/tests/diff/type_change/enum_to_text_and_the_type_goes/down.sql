-- driftless:generated

-- Drop index "jobs_state_idx" of table "jobs"
DROP INDEX "jobs_state_idx";
-- Create enum type "job_state"
CREATE TYPE "job_state" AS ENUM ('new', 'done');
-- Modify "jobs" table
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE job_state USING "state"::job_state,
  ALTER COLUMN "state" SET DEFAULT 'new'::job_state;
-- Create index "jobs_state_idx" on table "jobs"
CREATE INDEX "jobs_state_idx" ON "jobs" USING btree (state) WHERE (state <> 'done'::job_state);
