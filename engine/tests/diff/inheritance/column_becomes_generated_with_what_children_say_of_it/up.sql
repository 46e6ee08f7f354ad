-- driftless:generated

-- Drop view public.titles
DROP VIEW "titles";
-- Modify "shelves" table
ALTER TABLE "shelves" DROP CONSTRAINT "shelves_novel_fkey";
-- Modify "items" table
ALTER TABLE "items" DROP CONSTRAINT "items_label_check";
-- Modify "novels" table
ALTER TABLE "novels"
  DROP CONSTRAINT "novels_label_check",
  DROP CONSTRAINT "novels_label_key";
-- Drop index "books_label_idx" of table "books"
DROP INDEX "books_label_idx";
-- Modify sequence "counter"
ALTER SEQUENCE "counter" OWNED BY NONE;
-- Modify "items" table
ALTER TABLE "items"
  DROP COLUMN "label",
  ADD COLUMN "label" text GENERATED ALWAYS AS (
CASE price
    WHEN 0 THEN 'free'::text
    ELSE NULL::text
END) STORED;
-- Modify "books" table
ALTER TABLE "books"
  ALTER COLUMN "label" SET STATISTICS 300,
  ALTER COLUMN "label" SET (n_distinct = 5);
-- Modify "novels" table
ALTER TABLE "novels" ALTER COLUMN "label" SET STORAGE EXTERNAL;
-- Modify sequence "counter"
ALTER SEQUENCE "counter" OWNED BY "books"."label";
-- Modify "items" table
ALTER TABLE "items" ADD CONSTRAINT "items_label_check" CHECK ((label <> 'none'::text));
-- Modify "novels" table
ALTER TABLE "novels"
  ADD CONSTRAINT "novels_label_check" CHECK ((label <> ''::text)),
  ADD CONSTRAINT "novels_label_key" UNIQUE (label);
-- Create index "books_label_idx" on table "books"
CREATE UNIQUE INDEX "books_label_idx" ON "books" USING btree (label) WHERE (label <> 'a'::text);
-- Modify "shelves" table
ALTER TABLE "shelves" ADD CONSTRAINT "shelves_novel_fkey" FOREIGN KEY (novel) REFERENCES novels(label);
-- Create view public.titles
CREATE VIEW titles AS
 SELECT novels.label
   FROM novels;
-- Modify "novels" table
ALTER TABLE "novels" CLUSTER ON "novels_label_key";
-- Grant on column "label"
GRANT SELECT (label) ON TABLE books TO PUBLIC;
-- Set comment of column "label"
COMMENT ON COLUMN "novels"."label" IS 'on the cover';
