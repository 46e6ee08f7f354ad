-- driftless:generated

-- Modify domain "address"
ALTER DOMAIN "address" DROP NOT NULL;
