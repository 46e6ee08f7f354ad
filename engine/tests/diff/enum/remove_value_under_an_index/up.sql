-- driftless:generated
-- hazard: can-fail: fails when a row of public.state holds 'old'
-- hazard: rewrite: rewrites table public.jobs
-- hazard: blocks-writes: builds index public.jobs_state_idx while writes to public.jobs wait

-- Drop index "jobs_state_idx" of table "jobs"
DROP INDEX "jobs_state_idx";
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
DROP TYPE "state__old";
-- Create index "jobs_state_idx" on table "jobs"
CREATE INDEX "jobs_state_idx" ON "jobs" USING btree (state, id);
