-- driftless:generated

-- Create index "logs_2024_id_idx" on table "logs_2024"
CREATE INDEX "logs_2024_id_idx" ON "logs_2024" USING btree (id);
-- Create index "logs_id_idx" on table "logs"
CREATE INDEX "logs_id_idx" ON "logs" USING btree (id);
