-- driftless:generated
-- hazard: breaks-application: renames column public.people.given_name

-- Rename a column of "people" table
ALTER TABLE "people" RENAME COLUMN "given_name" TO "first";
