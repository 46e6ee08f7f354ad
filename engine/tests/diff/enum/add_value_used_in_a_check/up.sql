-- driftless:generated

-- Add value to enum type "state"
ALTER TYPE "state" ADD VALUE 'done' AFTER 'new';

-- next file

-- driftless:generated

-- Modify "jobs" table
ALTER TABLE "jobs" ADD CONSTRAINT "jobs_at_check" CHECK (((state <> 'done'::state) OR (at IS NOT NULL)));
