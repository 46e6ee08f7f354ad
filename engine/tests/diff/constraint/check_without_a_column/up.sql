-- driftless:generated
-- hazard: scan: checks every row of public.frozen for public.frozen.no_more
-- hazard: can-fail: fails when rows of public.frozen violate public.frozen.no_more

-- Modify "frozen" table
ALTER TABLE "frozen" ADD CONSTRAINT "no_more" CHECK (false);
