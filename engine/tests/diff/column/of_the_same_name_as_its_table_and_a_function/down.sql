-- driftless:generated
-- hazard: data-loss: drops column public.now.now

-- Modify "now" table
ALTER TABLE "now" DROP COLUMN "now";
