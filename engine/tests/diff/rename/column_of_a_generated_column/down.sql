-- driftless:generated

-- Rename a column of "people" table
ALTER TABLE "people" RENAME COLUMN "given_name" TO "first";
