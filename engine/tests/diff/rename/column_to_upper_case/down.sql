-- driftless:generated
-- hazard: breaks-application: renames column public.sorting."createdAt"

-- Rename a column of "sorting" table
ALTER TABLE "sorting" RENAME COLUMN "createdAt" TO "createdat";
