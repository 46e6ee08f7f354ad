-- driftless:generated
-- hazard: blocks-writes: builds index public.place_once while writes to public.items wait
-- hazard: can-fail: fails when rows of public.items are equal in index public.place_once

-- Modify "items" table
ALTER TABLE "items" DROP CONSTRAINT "place_once";
-- Create index "place_once" on table "items"
CREATE UNIQUE INDEX "place_once" ON "items" USING btree (place);
