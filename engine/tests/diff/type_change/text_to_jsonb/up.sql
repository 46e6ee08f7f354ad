-- driftless:generated

-- Modify "settings" table
ALTER TABLE "settings" ALTER COLUMN "value" TYPE jsonb USING "value"::jsonb;
