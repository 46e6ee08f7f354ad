-- driftless:generated
-- hazard: breaks-application: renames type public.address

-- Rename type "address"
ALTER TYPE "address" RENAME TO "postal_address";
