-- driftless:generated
-- hazard: blocks-writes: builds index public.i while writes to public.a wait

-- Drop index "i" of table "b"
DROP INDEX "i";
-- Create index "i" on table "a"
CREATE INDEX "i" ON "a" USING btree (x);
