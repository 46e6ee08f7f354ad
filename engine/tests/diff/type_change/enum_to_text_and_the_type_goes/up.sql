-- driftless:generated

-- Drop index "jobs_state_idx" of table "jobs"
DROP INDEX "jobs_state_idx";
-- Modify "jobs" table
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE text,
  ALTER COLUMN "state" SET DEFAULT 'new'::text;
-- Create index "jobs_state_idx" on table "jobs"
CREATE INDEX "jobs_state_idx" ON "jobs" USING btree (state) WHERE (state <> 'done'::text);
-- Drop enum type "job_state"
DROP TYPE "job_state";
