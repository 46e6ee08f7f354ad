-- driftless:generated

-- Modify domain "percent"
ALTER DOMAIN "percent" ADD CONSTRAINT "in_range" CHECK (((VALUE >= 0) AND (VALUE <= 100))) NOT VALID;
