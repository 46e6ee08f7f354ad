-- driftless:generated

-- Rename constraint "people_pkey"
ALTER TABLE "people" RENAME CONSTRAINT "people_pkey" TO "person_pkey";
-- Rename a column of "people" table
ALTER TABLE "people" RENAME COLUMN "full_name" TO "name";
-- Rename "people" table
ALTER TABLE "people" RENAME TO "person";
