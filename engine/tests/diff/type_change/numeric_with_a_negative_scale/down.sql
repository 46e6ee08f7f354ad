-- driftless:generated
-- hazard: data-loss: drops column public.prices.about

-- Modify "prices" table
ALTER TABLE "prices" DROP COLUMN "about";
