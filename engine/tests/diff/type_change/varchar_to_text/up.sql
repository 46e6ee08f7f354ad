-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "name" DROP DEFAULT,
  ALTER COLUMN "name" TYPE text,
  ALTER COLUMN "name" SET DEFAULT 'x'::text;
