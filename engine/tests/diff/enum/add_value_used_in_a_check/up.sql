-- driftless:generated

-- Add value to enum type "state"
ALTER TYPE "state" ADD VALUE 'done' AFTER 'new';

-- next file

-- driftless:generated
-- hazard: scan: checks every row of public.jobs for public.jobs.jobs_at_check
-- hazard: can-fail: fails when rows of public.jobs violate public.jobs.jobs_at_check

-- Modify "jobs" table
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_at_check" CHECK (((state <> 'done'::state) OR (at IS NOT NULL)));
