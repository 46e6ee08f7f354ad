-- driftless:generated

-- Modify "friends" table
ALTER TABLE "friends"
  ALTER COLUMN "a" TYPE bigint,
  ALTER COLUMN "b" TYPE bigint;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE bigint;
