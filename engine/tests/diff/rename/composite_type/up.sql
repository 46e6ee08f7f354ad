-- driftless:generated

-- Rename type "address"
ALTER TYPE "address" RENAME TO "postal_address";
