-- driftless:generated

-- Drop index "items2_idx2" of table "items2"
DROP INDEX "items2_idx2";
-- Modify "files" table
ALTER TABLE "files"
  DROP COLUMN "price",
  ADD COLUMN "price" integer GENERATED ALWAYS AS (cardinality(status)) STORED;
-- Create index "items2_idx2" on table "items2"
CREATE INDEX "items2_idx2" ON "items2" USING btree (((part * 22))) WHERE ((price >= '-1000'::integer) AND (price <= 20000));
