-- driftless:generated

-- Rename index "logs_a"
ALTER INDEX "logs_a" RENAME TO "logs_b";
-- Create index "logs_a" on table "logs"
CREATE INDEX "logs_a" ON "logs" USING btree (at);
