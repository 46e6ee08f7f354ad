-- driftless:generated

-- Modify domain "percent"
ALTER DOMAIN "percent" DROP CONSTRAINT "in_range";
