-- driftless:generated

-- Create index "logs_id_idx" on table "logs"
CREATE INDEX "logs_id_idx" ON "logs" USING btree (id);
