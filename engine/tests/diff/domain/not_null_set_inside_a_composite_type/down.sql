-- driftless:generated

-- Modify domain "label"
ALTER DOMAIN "label" DROP NOT NULL;
