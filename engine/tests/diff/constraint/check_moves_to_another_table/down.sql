-- driftless:generated
-- hazard: scan: checks every row of public.a for public.a.n_positive
-- hazard: can-fail: fails when rows of public.a violate public.a.n_positive

-- Modify "b" table
ALTER TABLE "b" DROP CONSTRAINT "n_positive";
-- Modify "a" table
ALTER TABLE "a" ADD CONSTRAINT "n_positive" CHECK ((n > 0));
