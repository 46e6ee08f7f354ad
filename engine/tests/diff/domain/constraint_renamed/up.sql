-- driftless:generated

-- Modify domain "percent"
ALTER DOMAIN "percent" RENAME CONSTRAINT "c1" TO "in_range";
