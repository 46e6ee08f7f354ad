-- driftless:generated
-- hazard: rewrite: rewrites table public.settings
-- hazard: can-fail: fails when a value of public.settings.value does not convert (json to jsonb)

-- Modify "settings" table
ALTER TABLE "settings"
  ALTER COLUMN "value" DROP DEFAULT,
  ALTER COLUMN "value" TYPE jsonb,
  ALTER COLUMN "value" SET DEFAULT '{}'::jsonb;
