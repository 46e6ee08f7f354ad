-- driftless:generated

-- Rename value of enum type "state"
ALTER TYPE "state" RENAME VALUE 'new' TO 'queued';
-- Add value to enum type "state"
ALTER TYPE "state" ADD VALUE 'running' BEFORE 'done';
