-- driftless:generated
-- hazard: data-loss: drops column public.logs.body

-- Modify "logs" table
ALTER TABLE "logs" DROP COLUMN "body";
