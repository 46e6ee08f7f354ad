-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP COLUMN "a",
  DROP COLUMN "b";
