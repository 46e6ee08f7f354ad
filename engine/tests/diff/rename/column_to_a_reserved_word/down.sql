-- driftless:generated
-- hazard: breaks-application: renames column public.sorting.order

-- Rename a column of "sorting" table
ALTER TABLE "sorting" RENAME COLUMN "order" TO "position";
