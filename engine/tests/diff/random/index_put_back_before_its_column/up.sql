-- driftless:generated

-- Drop index "logs_idx" of table "logs"
DROP INDEX "logs_idx";
-- Modify "logs" table
ALTER TABLE "logs"
  RESET (autovacuum_enabled),
  ENABLE ROW LEVEL SECURITY,
  DROP COLUMN "status",
  ALTER COLUMN "id" TYPE bigint,
  ADD COLUMN "status" numeric GENERATED ALWAYS AS (abs(id)) STORED;
-- Create index "logs_idx" on table "logs"
CREATE UNIQUE INDEX "logs_idx" ON "logs" USING btree (amount DESC) WITH (deduplicate_items=off) WHERE (id > '-16'::integer);
