-- driftless:generated
-- hazard: breaks-application: renames column public.people.first

-- Rename a column of "people" table
ALTER TABLE "people" RENAME COLUMN "first" TO "given_name";
