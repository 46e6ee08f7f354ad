-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "age" DROP DEFAULT,
  ALTER COLUMN "age" TYPE integer,
  ALTER COLUMN "age" SET DEFAULT 18;
