-- driftless:generated
-- hazard: rewrite: rewrites table public.vehicles
-- hazard: can-fail: fails when a value of public.vehicles.wheels does not convert (bigint to integer)

-- Modify "vehicles" table
ALTER TABLE "vehicles" ALTER COLUMN "wheels" TYPE integer;
