-- driftless:generated

-- Rename constraint "positive"
ALTER TABLE "users" RENAME CONSTRAINT "positive" TO "old";
-- Rename "users" table
ALTER TABLE "users" RENAME TO "people";
