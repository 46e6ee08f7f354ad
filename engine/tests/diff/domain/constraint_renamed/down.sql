-- driftless:generated

-- Modify domain "percent"
ALTER DOMAIN "percent" RENAME CONSTRAINT "in_range" TO "c1";
