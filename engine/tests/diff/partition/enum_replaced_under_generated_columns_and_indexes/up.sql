-- driftless:generated

-- Drop index "opened_of_all" of table "events"
DROP INDEX "opened_of_all";
-- Modify "events" table
ALTER TABLE "events" DROP CONSTRAINT "events_id_code_key";
-- Drop index "code_of_all" of table "events"
DROP INDEX "code_of_all";
-- Drop index "code_of_1" of table "events_1"
DROP INDEX "code_of_1";
-- Modify sequence "counter"
ALTER SEQUENCE "counter" OWNED BY NONE;
-- Modify "events" table
ALTER TABLE "events" DROP COLUMN "code";
-- Replace enum type "state"
ALTER TYPE "state" RENAME TO "state__old";
CREATE TYPE "state" AS ENUM ('open', 'closed');
ALTER TABLE "events"
  ALTER COLUMN "state" TYPE "state" USING "state"::text::"state",
  ADD COLUMN "code" integer GENERATED ALWAYS AS (
CASE state
    WHEN 'open'::state THEN 1
    ELSE NULL::integer
END) STORED;
-- Modify sequence "counter"
ALTER SEQUENCE "counter" OWNED BY "events_1"."code";
-- Modify "events_1" table
ALTER TABLE "events_1" ADD CONSTRAINT "part_of_key" UNIQUE (id, code);
-- Modify "events" table
ALTER TABLE "events" ADD CONSTRAINT "events_id_code_key" UNIQUE (id, code);
-- Create index "part_of_opened" on table "events_1"
CREATE INDEX "part_of_opened" ON "events_1" USING btree (id) WHERE (state = 'open'::state);
-- Create index "opened_of_all" on table "events"
CREATE INDEX "opened_of_all" ON "events" USING btree (id) WHERE (state = 'open'::state);
-- Create index "part_of_code" on table "events_1"
CREATE INDEX "part_of_code" ON "events_1" USING btree (code);
-- Create index "code_of_all" on table "events"
CREATE INDEX "code_of_all" ON "events" USING btree (code);
-- Create index "code_of_1" on table "events_1"
CREATE INDEX "code_of_1" ON "events_1" USING btree (code);
-- Set comment of column "code"
COMMENT ON COLUMN "events_1"."code" IS 'of 1';
-- Replace enum type "state"
DROP TYPE "state__old";
