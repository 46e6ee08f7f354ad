-- driftless:generated
-- hazard: breaks-application: drops view public.a_view
-- hazard: blocks-writes: builds index public.a_view while writes to public.a wait

-- Drop view public.a_view
DROP VIEW "a_view";
-- Create index "a_view" on table "a"
CREATE INDEX "a_view" ON "a" USING btree (n);
