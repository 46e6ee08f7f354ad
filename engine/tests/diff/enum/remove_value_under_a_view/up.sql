-- driftless:generated

-- Drop view public.done_jobs
DROP VIEW "done_jobs";
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
-- Create view public.done_jobs
CREATE VIEW done_jobs AS
 SELECT jobs.id,
    jobs.state
   FROM jobs
  WHERE (jobs.state = 'done'::state);
GRANT SELECT ON TABLE done_jobs TO pg_monitor;
-- Replace enum type "state"
DROP TYPE "state__old";
