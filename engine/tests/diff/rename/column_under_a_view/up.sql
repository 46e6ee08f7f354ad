-- driftless:generated

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
