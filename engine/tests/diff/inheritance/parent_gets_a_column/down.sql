-- driftless:generated
-- hazard: data-loss: drops column public.vehicles.wheels

-- Modify "vehicles" table
ALTER TABLE "vehicles" DROP COLUMN "wheels";
