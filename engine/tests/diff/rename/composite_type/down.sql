-- driftless:generated
-- hazard: breaks-application: renames type public.postal_address

-- Rename type "postal_address"
ALTER TYPE "postal_address" RENAME TO "address";
