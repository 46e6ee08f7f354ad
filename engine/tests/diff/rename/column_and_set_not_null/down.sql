-- driftless:generated

-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "full_name" DROP NOT NULL;
-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";
