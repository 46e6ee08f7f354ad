-- driftless:generated

-- Drop view public.shown
DROP VIEW "shown";
-- Modify "tt" table
ALTER TABLE "tt" DROP CONSTRAINT "tt_d_check";
-- Drop index "by_c" of table "tt"
DROP INDEX "by_c";
-- Modify composite type "ot"
ALTER TYPE "ot" DROP ATTRIBUTE "c" CASCADE;
ALTER TYPE "ot" DROP ATTRIBUTE "d" CASCADE;
ALTER TYPE "ot" ADD ATTRIBUTE "b" text CASCADE;
-- Modify "tt" table
ALTER TABLE "tt"
  ALTER COLUMN "b" SET NOT NULL,
  ALTER COLUMN "b" SET DEFAULT 'x'::text;
-- Create index "by_b" on table "tt"
CREATE INDEX "by_b" ON "tt" USING btree (b);
-- Create view public.shown
CREATE VIEW shown AS
 SELECT tt.a
   FROM tt;
-- Drop enum type "kind"
DROP TYPE "kind";
