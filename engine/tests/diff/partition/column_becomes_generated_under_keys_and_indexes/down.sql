-- driftless:generated

-- Drop index "code_of_all" of table "events"
DROP INDEX "code_of_all";
-- Modify "events" table
ALTER TABLE "events" ALTER COLUMN "code" DROP EXPRESSION;
-- Create index "events_a_code_idx" on table "events_a"
CREATE INDEX "events_a_code_idx" ON "events_a" USING btree (code);
-- Create index "events_b_code_idx" on table "events_b"
CREATE INDEX "events_b_code_idx" ON "events_b" USING btree (code);
-- Create index "code_of_all" on table "events"
CREATE INDEX "code_of_all" ON "events" USING btree (code);
-- Set comment of index "events_a_code_idx"
COMMENT ON INDEX "events_a_code_idx" IS 'a part';
