-- driftless:generated
-- hazard: blocks-writes: builds the index of public.trucks.trucks_pkey while public.trucks is locked
-- hazard: can-fail: fails when rows of public.trucks violate public.trucks.trucks_pkey
-- hazard: blocks-writes: builds index public.trucks_wheels_idx while writes to public.trucks wait

-- Modify "trucks" table
ALTER TABLE "trucks" ADD CONSTRAINT "trucks_pkey" PRIMARY KEY (id);
-- Create index "trucks_wheels_idx" on table "trucks"
CREATE INDEX "trucks_wheels_idx" ON "trucks" USING btree (wheels);
