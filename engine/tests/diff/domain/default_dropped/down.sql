-- driftless:generated

-- Modify domain "status"
ALTER DOMAIN "status" SET DEFAULT 'new'::text;
