-- driftless:generated
-- hazard: data-loss: drops attribute public.address.zip

-- Modify composite type "address"
ALTER TYPE "address" DROP ATTRIBUTE "zip";
