-- driftless:generated

-- Modify "sessions" table
ALTER TABLE "sessions"
  ALTER COLUMN "token" DROP DEFAULT,
  ALTER COLUMN "token" TYPE text;
