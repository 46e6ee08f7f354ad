-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "name" SET NOT NULL,
  ADD COLUMN "age" integer;
