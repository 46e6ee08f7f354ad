-- driftless:generated
-- hazard: data-loss: drops table public.tags
-- hazard: blocks-writes: builds index public.only_once while writes to public.items wait

-- Drop "tags" table
DROP TABLE "tags";
-- Create index "only_once" on table "items"
CREATE INDEX "only_once" ON "items" USING hash (name);
