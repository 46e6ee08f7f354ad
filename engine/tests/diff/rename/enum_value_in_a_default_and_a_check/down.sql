-- driftless:generated
-- hazard: breaks-application: renames label 'queued' of enum public.state

-- Rename value of enum type "state"
ALTER TYPE "state" RENAME VALUE 'queued' TO 'new';
