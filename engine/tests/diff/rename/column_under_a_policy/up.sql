-- driftless:generated

-- Rename a column of "notes" table
ALTER TABLE "notes" RENAME COLUMN "owner" TO "owner_name";
