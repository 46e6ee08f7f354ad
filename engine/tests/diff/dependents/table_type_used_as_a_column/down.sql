-- driftless:generated
-- hazard: data-loss: drops column public.addresses.country

-- Modify "addresses" table
ALTER TABLE "addresses" DROP COLUMN "country";
