-- driftless:generated
-- hazard: scan: checks every row of public.b for public.b.n_positive
-- hazard: can-fail: fails when rows of public.b violate public.b.n_positive

-- Modify "a" table
ALTER TABLE "a" DROP CONSTRAINT "n_positive";
-- Modify "b" table
ALTER TABLE "b" ADD CONSTRAINT "n_positive" CHECK ((n > 0));
