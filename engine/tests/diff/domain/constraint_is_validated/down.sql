-- driftless:generated
-- hazard: scan: checks every row with a column of domain public.percent
-- hazard: can-fail: fails when a value in a column of domain public.percent is not allowed

-- Modify domain "percent"
ALTER DOMAIN "percent" DROP CONSTRAINT "in_range";
ALTER DOMAIN "percent" ADD CONSTRAINT "in_range" CHECK (((VALUE >= 0) AND (VALUE <= 100))) NOT VALID;
