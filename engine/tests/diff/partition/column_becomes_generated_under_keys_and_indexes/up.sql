-- driftless:generated

-- Drop index "code_of_all" of table "events"
DROP INDEX "code_of_all";
-- Modify "events_b" table
ALTER TABLE "events_b" DROP CONSTRAINT "code_of_b";
-- Drop index "code_of_a" of table "events_a"
DROP INDEX "code_of_a";
-- Modify "events" table
ALTER TABLE "events"
  DROP COLUMN "code",
  ADD COLUMN "code" integer GENERATED ALWAYS AS ((id * 2)) STORED;
-- Modify "events_b" table
ALTER TABLE "events_b"
  ALTER COLUMN "code" SET NOT NULL,
  ADD CONSTRAINT "code_of_b" PRIMARY KEY (code);
-- Create index "events_a_code_idx" on table "events_a"
CREATE INDEX "events_a_code_idx" ON "events_a" USING btree (code);
-- Create index "events_b_code_idx" on table "events_b"
CREATE INDEX "events_b_code_idx" ON "events_b" USING btree (code);
-- Create index "code_of_all" on table "events"
CREATE INDEX "code_of_all" ON "events" USING btree (code);
-- Create index "code_of_a" on table "events_a"
CREATE UNIQUE INDEX "code_of_a" ON "events_a" USING btree (code);
-- Set comment of index "events_a_code_idx"
COMMENT ON INDEX "events_a_code_idx" IS 'a part';
-- Set comment of column "code"
COMMENT ON COLUMN "events_a"."code" IS 'of a';
