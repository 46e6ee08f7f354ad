-- driftless:generated

-- Modify "marks" table
ALTER TABLE "marks" DROP CONSTRAINT "marks_place";
-- Modify "items" table
ALTER TABLE "items" DROP CONSTRAINT "place_once";
-- Create index "place_once" on table "items"
CREATE UNIQUE INDEX "place_once" ON "items" USING btree (place);
-- Modify "marks" table
ALTER TABLE "marks" ADD CONSTRAINT "marks_place" FOREIGN KEY (place) REFERENCES items(place);
