-- driftless:generated
-- hazard: data-loss: drops column public.nothing.a

-- Modify "nothing" table
ALTER TABLE "nothing" DROP COLUMN "a";
