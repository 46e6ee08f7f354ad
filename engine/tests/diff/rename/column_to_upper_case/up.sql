-- driftless:generated
-- hazard: breaks-application: renames column public.sorting.createdat

-- Rename a column of "sorting" table
ALTER TABLE "sorting" RENAME COLUMN "createdat" TO "createdAt";
