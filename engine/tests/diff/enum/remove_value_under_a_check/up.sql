-- driftless:generated
-- hazard: rewrite: rewrites table public.jobs
-- hazard: can-fail: fails when a row of public.state holds 'old'
-- hazard: scan: checks every row of public.jobs for public.jobs.at_known
-- hazard: can-fail: fails when rows of public.jobs violate public.jobs.at_known

-- Modify "jobs" table
ALTER TABLE "jobs" DROP CONSTRAINT "at_known";
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "jobs"
  ALTER COLUMN "state" TYPE "state" USING "state"::text::"state",
  ADD CONSTRAINT "at_known" CHECK (((state <> 'done'::state) OR (at IS NOT NULL)));
DROP TYPE "state__old";
