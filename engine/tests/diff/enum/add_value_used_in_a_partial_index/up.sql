-- driftless:generated

-- Add value to enum type "state"
ALTER TYPE "state" ADD VALUE 'failed' AFTER 'new';

-- next file

-- driftless:generated

-- Create index "jobs_failed" on table "jobs"
CREATE INDEX "jobs_failed" ON "jobs" USING btree (id) WHERE (state = 'failed'::state);
