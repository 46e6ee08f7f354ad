-- driftless:generated

-- Modify "users" table
ALTER TABLE "users"
  ALTER COLUMN "name" SET NOT NULL,
  ALTER COLUMN "name" SET DEFAULT 'nobody'::text;
