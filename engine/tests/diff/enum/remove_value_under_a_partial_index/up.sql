-- driftless:generated

-- Drop index "jobs_new" of table "jobs"
DROP INDEX "jobs_new";
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('new', 'done');
ALTER TABLE "jobs" ALTER COLUMN "state" TYPE "state" USING "state"::text::"state";
-- Create index "jobs_new" on table "jobs"
CREATE INDEX "jobs_new" ON "jobs" USING btree (id) WHERE (state = 'new'::state);
-- Replace enum type "state"
DROP TYPE "state__old";
