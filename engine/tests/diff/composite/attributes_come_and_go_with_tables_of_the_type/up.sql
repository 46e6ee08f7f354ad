-- driftless:generated

-- Drop index "by_b" of table "tt"
DROP INDEX "by_b";
-- Create enum type "kind"
CREATE TYPE "kind" AS ENUM ('one', 'two');
-- Modify composite type "ot"
ALTER TYPE "ot" DROP ATTRIBUTE "b" CASCADE;
ALTER TYPE "ot" ADD ATTRIBUTE "c" kind CASCADE;
ALTER TYPE "ot" ADD ATTRIBUTE "d" text CASCADE;
-- Modify "tt" table
ALTER TABLE "tt"
  ALTER COLUMN "c" SET NOT NULL,
  ALTER COLUMN "c" SET DEFAULT 'one'::kind,
  ADD CONSTRAINT "tt_d_check" CHECK ((d <> ''::text));
-- Create index "by_c" on table "tt"
CREATE INDEX "by_c" ON "tt" USING btree (c, d);
-- Replace view public.shown
CREATE OR REPLACE VIEW shown AS
 SELECT tt.a,
    tt.c
   FROM tt;
-- Set comment of column "d"
COMMENT ON COLUMN "tt"."d" IS 'new';
