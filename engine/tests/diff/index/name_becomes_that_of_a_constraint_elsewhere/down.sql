-- driftless:generated
-- hazard: blocks-writes: builds index public.once while writes to public.a wait

-- Modify "b" table
ALTER TABLE "b" DROP CONSTRAINT "once";
-- Create index "once" on table "a"
CREATE INDEX "once" ON "a" USING btree (n);
