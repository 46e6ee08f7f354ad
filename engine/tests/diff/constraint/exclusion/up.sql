-- driftless:generated
-- hazard: blocks-writes: builds the index of public.r.r_once while public.r is locked
-- hazard: can-fail: fails when rows of public.r violate public.r.r_once

-- Modify "r" table
ALTER TABLE "r" ADD CONSTRAINT "r_once" EXCLUDE USING gist (during WITH &&);
