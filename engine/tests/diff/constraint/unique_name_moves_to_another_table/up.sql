-- driftless:generated
-- hazard: blocks-writes: builds the index of public.b.n_once while public.b is locked
-- hazard: can-fail: fails when rows of public.b violate public.b.n_once

-- Modify "a" table
ALTER TABLE "a" DROP CONSTRAINT "n_once";
-- Modify "b" table
ALTER TABLE "b" ADD CONSTRAINT "n_once" UNIQUE (n);
