-- driftless:generated
-- hazard: blocks-writes: builds index public.t_id while writes to public.t wait
-- hazard: can-fail: fails when rows of public.t are equal in index public.t_id

-- Modify "t" table
ALTER TABLE "t" DROP CONSTRAINT "t_pkey";
-- Create index "t_id" on table "t"
CREATE UNIQUE INDEX "t_id" ON "t" USING btree (id);
