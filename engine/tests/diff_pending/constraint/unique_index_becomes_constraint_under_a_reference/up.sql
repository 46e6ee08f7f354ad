-- driftless:generated
-- hazard: blocks-writes: builds the index of public.items.place_once while public.items is locked
-- hazard: can-fail: fails when rows of public.items violate public.items.place_once
-- hazard: scan: checks every row of public.marks for public.marks.marks_place
-- hazard: can-fail: fails when rows of public.marks violate public.marks.marks_place

-- Modify "marks" table
ALTER TABLE "marks" DROP CONSTRAINT "marks_place";
-- Drop index "place_once" of table "items"
DROP INDEX "place_once";
-- Modify "items" table
ALTER TABLE "items" ADD CONSTRAINT "place_once" UNIQUE (place);
-- Modify "marks" table
ALTER TABLE "marks" ADD CONSTRAINT "marks_place" FOREIGN KEY (place) REFERENCES items(place);
