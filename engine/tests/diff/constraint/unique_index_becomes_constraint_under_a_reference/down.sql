-- driftless:generated
-- hazard: blocks-writes: builds index public.place_once while writes to public.items wait
-- hazard: can-fail: fails when rows of public.items are equal in index public.place_once
-- hazard: scan: checks every row of public.marks for public.marks.marks_place
-- hazard: can-fail: fails when rows of public.marks violate public.marks.marks_place

-- Modify "marks" table
ALTER TABLE "marks" DROP CONSTRAINT "marks_place";
-- Modify "items" table
ALTER TABLE "items" DROP CONSTRAINT "place_once";
-- Create index "place_once" on table "items"
CREATE UNIQUE INDEX "place_once" ON "items" USING btree (place);
-- Modify "marks" table
ALTER TABLE "marks" ADD CONSTRAINT "marks_place" FOREIGN KEY (place) REFERENCES items(place);
