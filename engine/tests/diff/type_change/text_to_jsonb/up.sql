-- driftless:generated
-- hazard: rewrite: rewrites table public.settings
-- hazard: can-fail: fails when a value of public.settings.value does not convert (text to jsonb)

-- Modify "settings" table
ALTER TABLE "settings" ALTER COLUMN "value" TYPE jsonb USING "value"::jsonb;
