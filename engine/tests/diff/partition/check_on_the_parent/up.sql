-- driftless:generated
-- hazard: scan: checks every row of public.logs for public.logs.id_positive
-- hazard: can-fail: fails when rows of public.logs violate public.logs.id_positive

-- Modify "logs" table
ALTER TABLE "logs" ADD CONSTRAINT "id_positive" CHECK ((id > 0));
