-- driftless:generated
-- hazard: breaks-application: renames label 'fine' of enum public.mood

-- Rename value of enum type "mood"
ALTER TYPE "mood" RENAME VALUE 'fine' TO 'ok';
