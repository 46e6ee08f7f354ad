-- driftless:generated

-- Rename a column of "notes" table
ALTER TABLE "notes" RENAME COLUMN "owner_name" TO "owner";
