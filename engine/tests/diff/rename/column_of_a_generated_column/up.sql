-- driftless:generated

-- Rename a column of "people" table
ALTER TABLE "people" RENAME COLUMN "first" TO "given_name";
