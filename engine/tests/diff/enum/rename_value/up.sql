-- driftless:generated
-- hazard: breaks-application: renames label 'ok' of enum public.mood

-- Rename value of enum type "mood"
ALTER TYPE "mood" RENAME VALUE 'ok' TO 'fine';
