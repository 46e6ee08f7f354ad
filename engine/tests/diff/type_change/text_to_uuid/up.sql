-- driftless:generated

-- Modify "sessions" table
ALTER TABLE "sessions"
  ALTER COLUMN "token" TYPE uuid USING "token"::uuid,
  ALTER COLUMN "token" SET DEFAULT gen_random_uuid();
