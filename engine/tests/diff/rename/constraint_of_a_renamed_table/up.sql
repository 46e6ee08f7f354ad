-- driftless:generated

-- Rename "people" table
ALTER TABLE "people" RENAME TO "users";
-- Rename constraint "old"
ALTER TABLE "users" RENAME CONSTRAINT "old" TO "positive";
