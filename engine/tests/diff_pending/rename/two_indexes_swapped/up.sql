-- driftless:generated
-- hazard: blocks-writes: builds index public.logs_a while writes to public.logs wait
-- hazard: blocks-writes: builds index public.logs_b while writes to public.logs wait

-- Drop index "logs_a" of table "logs"
DROP INDEX "logs_a";
-- Drop index "logs_b" of table "logs"
DROP INDEX "logs_b";
-- Create index "logs_a" on table "logs"
CREATE INDEX "logs_a" ON "logs" USING btree (who);
-- Create index "logs_b" on table "logs"
CREATE INDEX "logs_b" ON "logs" USING btree (at);
