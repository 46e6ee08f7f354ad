-- driftless:generated
-- hazard: breaks-application: drops view public.failed_jobs

-- Drop view public.failed_jobs
DROP VIEW "failed_jobs";

-- next file

-- driftless:generated
-- hazard: rewrite: rewrites table public.jobs
-- hazard: can-fail: fails when a row of public.state holds 'failed'

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
DROP TYPE "state__old";
