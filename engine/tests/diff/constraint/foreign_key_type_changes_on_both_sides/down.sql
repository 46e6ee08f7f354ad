-- driftless:generated

-- Modify "friends" table
ALTER TABLE "friends"
  ALTER COLUMN "a" TYPE integer,
  ALTER COLUMN "b" TYPE integer;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" TYPE integer;
