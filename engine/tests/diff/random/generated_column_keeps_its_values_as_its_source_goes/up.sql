-- driftless:generated
-- hazard: data-loss: drops column public.items.name

-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "amount" DROP EXPRESSION;
ALTER TABLE "items" DROP COLUMN "name";
