-- driftless:generated

-- Drop index "books_label_idx" of table "books"
DROP INDEX "books_label_idx";
-- Modify "novels" table
ALTER TABLE "novels" DROP CONSTRAINT "novels_label_check";
-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "label",
  ADD COLUMN "label" text GENERATED ALWAYS AS (
CASE price
    WHEN 0 THEN 'none'::text
    ELSE NULL::text
END) STORED;
-- Modify "novels" table
ALTER TABLE "novels"
  ALTER COLUMN "label" SET STATISTICS 300,
  ADD CONSTRAINT "novels_label_check" CHECK ((label <> ''::text));
-- Create index "books_label_idx" on table "books"
CREATE INDEX "books_label_idx" ON "books" USING btree (label);
-- Set comment of column "label"
COMMENT ON COLUMN "novels"."label" IS 'on the cover';
