-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP COLUMN "is_active",
  DROP COLUMN "tags",
  DROP COLUMN "at";
