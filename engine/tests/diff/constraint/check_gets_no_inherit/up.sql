-- driftless:generated
-- hazard: scan: checks every row of public.base for public.base.n_positive
-- hazard: can-fail: fails when rows of public.base violate public.base.n_positive

-- Modify "base" table
ALTER TABLE "base"
  DROP CONSTRAINT "n_positive",
  ADD CONSTRAINT "n_positive" CHECK ((n > 0)) NO INHERIT;
