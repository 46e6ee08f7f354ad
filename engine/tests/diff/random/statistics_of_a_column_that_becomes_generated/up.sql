-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  DROP COLUMN "$1",
  ADD COLUMN "$1" integer GENERATED ALWAYS AS ((id % 11)) STORED,
  ALTER COLUMN "$1" SET STATISTICS 500;
