-- driftless:generated
-- hazard: rewrite: rewrites table public.jobs
-- hazard: can-fail: fails when a row of public.state holds 'running'
-- hazard: breaks-application: renames label 'queued' of enum public.state

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('queued', 'done');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
DROP TYPE "state__old";
-- Rename value of enum type "state"
ALTER TYPE "state" RENAME VALUE 'queued' TO 'new';
