-- driftless:generated

-- Modify domain "email"
ALTER DOMAIN "email" DROP CONSTRAINT "has_at";
