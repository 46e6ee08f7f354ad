-- driftless:generated

-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "name" TO "full_name";
-- Rename constraint "users_name_check"
ALTER TABLE "users" RENAME CONSTRAINT "users_name_check" TO "users_full_name_check";
-- Rename index "users_name_idx"
ALTER INDEX "users_name_idx" RENAME TO "users_full_name_idx";
