-- driftless:generated

-- Modify "settings" table
ALTER TABLE "settings"
  ALTER COLUMN "value" DROP DEFAULT,
  ALTER COLUMN "value" TYPE jsonb,
  ALTER COLUMN "value" SET DEFAULT '{}'::jsonb;
