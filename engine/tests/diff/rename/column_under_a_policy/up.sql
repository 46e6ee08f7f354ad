-- driftless:generated
-- hazard: breaks-application: renames column public.notes.owner

-- Rename a column of "notes" table
ALTER TABLE "notes" RENAME COLUMN "owner" TO "owner_name";
