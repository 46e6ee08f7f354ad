-- driftless:generated
-- hazard: breaks-application: renames column public.people.full_name
-- hazard: breaks-application: renames table public.people

-- Rename constraint "people_pkey"
ALTER TABLE "people" RENAME CONSTRAINT "people_pkey" TO "person_pkey";
-- Rename a column of "people" table
ALTER TABLE "people" RENAME COLUMN "full_name" TO "name";
-- Rename "people" table
ALTER TABLE "people" RENAME TO "person";
