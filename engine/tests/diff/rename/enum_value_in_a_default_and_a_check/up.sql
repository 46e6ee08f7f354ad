-- driftless:generated
-- hazard: breaks-application: renames label 'new' of enum public.state

-- Rename value of enum type "state"
ALTER TYPE "state" RENAME VALUE 'new' TO 'queued';
