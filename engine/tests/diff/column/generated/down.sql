-- driftless:generated

-- Drop index "t_b" of table "t"
DROP INDEX "t_b";
-- Modify "t" table
ALTER TABLE "t"
  DROP COLUMN "b",
  ADD COLUMN "b" integer GENERATED ALWAYS AS ((a + 1)) STORED;
-- Create index "t_b" on table "t"
CREATE INDEX "t_b" ON "t" USING btree (b);
-- Set comment of column "b"
COMMENT ON COLUMN "t"."b" IS 'sum';
-- Modify "t" table
ALTER TABLE "t" DROP COLUMN "c";
