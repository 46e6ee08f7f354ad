-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" DROP CONSTRAINT "place_once";
-- Create index "place_once" on table "items"
CREATE UNIQUE INDEX "place_once" ON "items" USING btree (place);
