-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" ADD CONSTRAINT "place_once" UNIQUE USING INDEX "place_once";
