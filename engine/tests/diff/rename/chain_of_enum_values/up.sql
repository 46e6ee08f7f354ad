-- driftless:generated
-- hazard: breaks-application: renames label 'm' of enum public.size
-- hazard: breaks-application: renames label 's' of enum public.size

-- Rename value of enum type "size"
ALTER TYPE "size" RENAME VALUE 'm' TO 'l';
ALTER TYPE "size" RENAME VALUE 's' TO 'm';
