-- driftless:generated

-- Modify domain "status"
ALTER DOMAIN "status" DROP NOT NULL;
