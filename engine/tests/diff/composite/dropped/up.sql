-- driftless:generated
-- hazard: data-loss: drops column public.shops.address

-- Modify "shops" table
ALTER TABLE "shops" DROP COLUMN "address";
-- Drop composite type "address"
DROP TYPE "address";
