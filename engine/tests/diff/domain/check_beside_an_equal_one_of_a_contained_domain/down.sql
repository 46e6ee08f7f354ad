-- driftless:generated

-- Modify domain "level"
ALTER DOMAIN "level" DROP CONSTRAINT "is_known_too";
