-- driftless:generated

-- Rename "person" table
ALTER TABLE "person" RENAME TO "people";
-- Rename a column of "people" table
ALTER TABLE "people" RENAME COLUMN "name" TO "full_name";
-- Rename constraint "person_pkey"
ALTER TABLE "people" RENAME CONSTRAINT "person_pkey" TO "people_pkey";
