-- driftless:generated

-- Modify domain "percent"
ALTER DOMAIN "percent" VALIDATE CONSTRAINT "in_range";
