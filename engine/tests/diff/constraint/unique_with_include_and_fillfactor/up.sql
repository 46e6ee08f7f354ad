-- driftless:generated
-- hazard: blocks-writes: builds the index of public.items.place_once while public.items is locked
-- hazard: can-fail: fails when rows of public.items violate public.items.place_once

-- Modify "items" table
ALTER TABLE "items" ADD CONSTRAINT "place_once" UNIQUE (place) INCLUDE (name);
-- Modify the index of constraint "place_once"
ALTER INDEX "place_once" SET (fillfactor = 70);
