-- driftless:generated
-- hazard: rewrite: rewrites table public.boxes
-- hazard: scan: checks every row of public.boxes for public.boxes.boxes_size_check
-- hazard: can-fail: fails when rows of public.boxes violate public.boxes.boxes_size_check
-- hazard: blocks-writes: builds index public.boxes_size_idx while writes to public.boxes wait

-- Modify "boxes" table
ALTER TABLE "boxes" DROP CONSTRAINT "boxes_size_check";
-- Drop index "boxes_size_idx" of table "boxes"
DROP INDEX "boxes_size_idx";
-- Modify "boxes" table
ALTER TABLE "boxes"
  DROP COLUMN "size",
  ADD COLUMN "size" integer NOT NULL GENERATED ALWAYS AS ((w + h)) STORED,
  ADD CONSTRAINT "boxes_size_check" CHECK ((size > w));
-- Create index "boxes_size_idx" on table "boxes"
CREATE INDEX "boxes_size_idx" ON "boxes" USING btree (size, w);
-- Grant on column "size"
GRANT SELECT (size) ON TABLE boxes TO pg_monitor;
-- Set comment of column "size"
COMMENT ON COLUMN "boxes"."size" IS 'computed';
