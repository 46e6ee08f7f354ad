-- driftless:generated

-- Modify "settings" table
ALTER TABLE "settings"
  ALTER COLUMN "value" DROP DEFAULT,
  ALTER COLUMN "value" TYPE json,
  ALTER COLUMN "value" SET DEFAULT '{}'::json;
