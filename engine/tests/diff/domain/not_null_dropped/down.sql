-- driftless:generated

-- Modify domain "status"
ALTER DOMAIN "status" SET NOT NULL;
