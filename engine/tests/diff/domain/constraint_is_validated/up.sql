-- driftless:generated
-- hazard: scan: checks every row with a column of domain public.percent
-- hazard: can-fail: fails when a value in a column of domain public.percent is not allowed

-- Modify domain "percent"
ALTER DOMAIN "percent" VALIDATE CONSTRAINT "in_range";
