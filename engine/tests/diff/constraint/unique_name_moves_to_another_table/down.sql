-- driftless:generated
-- hazard: blocks-writes: builds the index of public.a.n_once while public.a is locked
-- hazard: can-fail: fails when rows of public.a violate public.a.n_once

-- Modify "b" table
ALTER TABLE "b" DROP CONSTRAINT "n_once";
-- Modify "a" table
ALTER TABLE "a" ADD CONSTRAINT "n_once" UNIQUE (n);
