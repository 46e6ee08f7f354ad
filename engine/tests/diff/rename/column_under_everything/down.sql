-- driftless:generated

-- Rename constraint "users_full_name_check"
ALTER TABLE "users" RENAME CONSTRAINT "users_full_name_check" TO "users_name_check";
-- Rename index "users_full_name_idx"
ALTER INDEX "users_full_name_idx" RENAME TO "users_name_idx";
-- Rename a column of "users" table
ALTER TABLE "users" RENAME COLUMN "full_name" TO "name";
