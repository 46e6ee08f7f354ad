-- driftless:generated
-- hazard: data-loss: drops table public.lookup
-- hazard: blocks-writes: builds index public.lookup while writes to public.a wait

-- Drop "lookup" table
DROP TABLE "lookup";
-- Create index "lookup" on table "a"
CREATE INDEX "lookup" ON "a" USING btree (n);
