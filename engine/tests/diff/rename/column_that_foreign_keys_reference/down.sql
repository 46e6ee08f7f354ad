-- driftless:generated

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "user_id" TO "id";
