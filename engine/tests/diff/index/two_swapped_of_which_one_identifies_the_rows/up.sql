-- driftless:generated
-- hazard: blocks-writes: builds index public.logs_a while writes to public.logs wait
-- hazard: can-fail: fails when rows of public.logs are equal in index public.logs_a
-- hazard: blocks-writes: builds index public.logs_b while writes to public.logs wait
-- hazard: can-fail: fails when rows of public.logs are equal in index public.logs_b

-- Drop index "logs_a" of table "logs"
DROP INDEX "logs_a";
-- Drop index "logs_b" of table "logs"
DROP INDEX "logs_b";
-- Create index "logs_a" on table "logs"
CREATE UNIQUE INDEX "logs_a" ON "logs" USING btree (b);
-- Create index "logs_b" on table "logs"
CREATE UNIQUE INDEX "logs_b" ON "logs" USING btree (a);
-- Modify "logs" table
ALTER TABLE "logs" REPLICA IDENTITY USING INDEX "logs_a";
