-- driftless:generated

-- Rename type "postal_address"
ALTER TYPE "postal_address" RENAME TO "address";
