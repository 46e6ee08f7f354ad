-- driftless:generated

-- Drop view public.a_view
DROP VIEW "a_view";
-- Create index "a_view" on table "a"
CREATE INDEX "a_view" ON "a" USING btree (n);
