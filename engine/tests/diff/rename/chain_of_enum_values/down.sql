-- driftless:generated
-- hazard: breaks-application: renames label 'm' of enum public.size
-- hazard: breaks-application: renames label 'l' of enum public.size

-- Rename value of enum type "size"
ALTER TYPE "size" RENAME VALUE 'm' TO 's';
ALTER TYPE "size" RENAME VALUE 'l' TO 'm';
