-- driftless:generated
-- hazard: rewrite: rewrites table public.jobs
-- hazard: can-fail: fails when a row of public.state holds 'a', 'b'

-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('x', 'y');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
DROP TYPE "state__old";
