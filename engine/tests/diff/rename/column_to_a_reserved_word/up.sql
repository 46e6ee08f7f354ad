-- driftless:generated
-- hazard: breaks-application: renames column public.sorting.position

-- Rename a column of "sorting" table
ALTER TABLE "sorting" RENAME COLUMN "position" TO "order";
