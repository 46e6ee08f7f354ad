-- driftless:generated
-- hazard: scan: checks every row with a column of domain public.status
-- hazard: can-fail: fails when NULL in a column of domain public.status is not allowed

-- Modify domain "status"
ALTER DOMAIN "status" SET NOT NULL;
