-- driftless:generated
-- hazard: breaks-application: renames column public.notes.owner_name

-- Rename a column of "notes" table
ALTER TABLE "notes" RENAME COLUMN "owner_name" TO "owner";
