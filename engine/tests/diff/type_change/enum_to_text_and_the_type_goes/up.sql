-- driftless:generated
-- hazard: rewrite: rewrites table public.jobs
-- hazard: can-fail: fails when a value of public.jobs.state does not convert (job_state to text)
-- hazard: blocks-writes: builds index public.jobs_state_idx while writes to public.jobs wait

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
