-- driftless:generated

-- Modify "logs_2024" table
ALTER TABLE "logs_2024"
  DROP CONSTRAINT "kind_known",
  ALTER COLUMN "kind" DROP DEFAULT;
-- Set comment of "logs_2024" table
COMMENT ON TABLE "logs_2024" IS NULL;
