-- driftless:generated

-- Modify "items" table
ALTER TABLE "items"
  DROP CONSTRAINT "place_once",
  ADD CONSTRAINT "place_once" UNIQUE (place);
