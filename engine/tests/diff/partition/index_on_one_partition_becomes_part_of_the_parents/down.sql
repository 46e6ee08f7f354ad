-- driftless:generated

-- Drop index "logs_id_idx" of table "logs"
DROP INDEX "logs_id_idx";
-- Create index "logs_2024_id_idx" on table "logs_2024"
CREATE INDEX "logs_2024_id_idx" ON "logs_2024" USING btree (id);
