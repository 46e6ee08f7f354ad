-- driftless:generated
-- hazard: data-loss: drops column public.shops.address
-- hazard: data-loss: drops column public.shops.former

-- Modify "shops" table
ALTER TABLE "shops"
  DROP COLUMN "address",
  DROP COLUMN "former";
-- Drop composite type "address"
DROP TYPE "address";
