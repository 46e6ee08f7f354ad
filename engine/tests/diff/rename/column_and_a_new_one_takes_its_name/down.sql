-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" DROP COLUMN "name";
-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";
