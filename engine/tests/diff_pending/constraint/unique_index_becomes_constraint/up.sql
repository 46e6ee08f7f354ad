-- driftless:generated
-- hazard: blocks-writes: builds the index of public.items.place_once while public.items is locked
-- hazard: can-fail: fails when rows of public.items violate public.items.place_once

-- Drop index "place_once" of table "items"
DROP INDEX "place_once";
-- Modify "items" table
ALTER TABLE "items" ADD CONSTRAINT "place_once" UNIQUE (place);
