-- driftless:generated

-- Drop index "logs_idx" of table "logs"
DROP INDEX "logs_idx";
-- Modify "logs" table
ALTER TABLE "logs"
  SET (autovacuum_enabled = false),
  DISABLE ROW LEVEL SECURITY,
  DROP COLUMN "status",
  ALTER COLUMN "id" TYPE integer,
  ADD COLUMN "status" numeric GENERATED ALWAYS AS (abs(id)) STORED;
-- Create index "logs_idx" on table "logs"
CREATE INDEX "logs_idx" ON "logs" USING brin (status);
