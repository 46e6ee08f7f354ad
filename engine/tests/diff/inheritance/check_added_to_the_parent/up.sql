-- driftless:generated
-- hazard: scan: checks every row of public.vehicles for public.vehicles.has_wheels
-- hazard: can-fail: fails when rows of public.vehicles violate public.vehicles.has_wheels

-- Modify "vehicles" table
ALTER TABLE "vehicles" ADD CONSTRAINT "has_wheels" CHECK ((wheels > 0));
