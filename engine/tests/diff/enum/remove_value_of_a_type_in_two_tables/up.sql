-- driftless:generated
-- hazard: rewrite: rewrites table public.job_log
-- hazard: rewrite: rewrites table public.jobs
-- hazard: can-fail: fails when a row of public.state holds 'old'

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "job_log" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
ALTER TABLE "jobs"
  ALTER COLUMN "state" DROP DEFAULT,
  ALTER COLUMN "state" TYPE "state" USING "state"::text::"state",
  ALTER COLUMN "state" SET DEFAULT 'new'::state,
  ALTER COLUMN "former" TYPE "state" USING "former"::text::"state";
DROP TYPE "state__old";
