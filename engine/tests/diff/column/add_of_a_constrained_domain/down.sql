-- driftless:generated
-- hazard: data-loss: drops column public.items.amount

-- Modify "items" table
ALTER TABLE "items" DROP COLUMN "amount";
