-- driftless:generated

-- Modify "boxes" table
ALTER TABLE "boxes" DROP CONSTRAINT "boxes_size_check";
-- Drop index "boxes_size_idx" of table "boxes"
DROP INDEX "boxes_size_idx";
-- Modify "boxes" table
ALTER TABLE "boxes"
  DROP COLUMN "size",
  ADD COLUMN "size" integer NOT NULL GENERATED ALWAYS AS ((w * h)) STORED,
  ADD CONSTRAINT "boxes_size_check" CHECK ((size > w));
-- Create index "boxes_size_idx" on table "boxes"
CREATE INDEX "boxes_size_idx" ON "boxes" USING btree (size, w);
-- Grant on column "size"
GRANT SELECT (size) ON TABLE boxes TO pg_monitor;
-- Set comment of column "size"
COMMENT ON COLUMN "boxes"."size" IS 'computed';
