-- driftless:generated

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";
