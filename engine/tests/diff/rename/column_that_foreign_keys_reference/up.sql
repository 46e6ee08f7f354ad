-- driftless:generated

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "id" TO "user_id";
