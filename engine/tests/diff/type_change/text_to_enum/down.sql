-- driftless:generated
-- hazard: rewrite: rewrites table public.jobs
-- hazard: can-fail: fails when a value of public.jobs.state does not convert (job_state to text)

-- Modify "jobs" table
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE text,
  ALTER COLUMN "state" SET DEFAULT 'new'::text;
-- Drop enum type "job_state"
DROP TYPE "job_state";
