-- driftless:generated

-- Modify domain "percent"
ALTER DOMAIN "percent" DROP CONSTRAINT "in_range";
ALTER DOMAIN "percent" ADD CONSTRAINT "in_range" CHECK (((VALUE >= 1) AND (VALUE <= 99)));
