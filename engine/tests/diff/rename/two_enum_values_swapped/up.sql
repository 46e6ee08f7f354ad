-- driftless:generated
-- hazard: breaks-application: renames label 'high' of enum public.priority
-- hazard: breaks-application: renames label 'low' of enum public.priority
-- hazard: breaks-application: renames label 'high__aside' of enum public.priority

-- Rename value of enum type "priority"
ALTER TYPE "priority" RENAME VALUE 'high' TO 'high__aside';
ALTER TYPE "priority" RENAME VALUE 'low' TO 'high';
ALTER TYPE "priority" RENAME VALUE 'high__aside' TO 'low';
