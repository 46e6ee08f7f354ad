-- driftless:generated

-- Drop index "logs_a" of table "logs"
DROP INDEX "logs_a";
-- Drop index "logs_b" of table "logs"
DROP INDEX "logs_b";
-- Create index "logs_a" on table "logs"
CREATE UNIQUE INDEX "logs_a" ON "logs" USING btree (a);
-- Create index "logs_b" on table "logs"
CREATE UNIQUE INDEX "logs_b" ON "logs" USING btree (b);
-- Modify "logs" table
ALTER TABLE "logs" REPLICA IDENTITY USING INDEX "logs_a";
