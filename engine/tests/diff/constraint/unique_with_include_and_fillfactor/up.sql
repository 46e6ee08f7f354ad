-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" ADD CONSTRAINT "place_once" UNIQUE (place) INCLUDE (name);
-- Modify the index of constraint "place_once"
ALTER INDEX "place_once" SET (fillfactor = 70);
