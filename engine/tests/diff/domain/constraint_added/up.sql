-- driftless:generated
-- hazard: scan: checks every row with a column of domain public.email
-- hazard: can-fail: fails when a value in a column of domain public.email is not allowed

-- Modify domain "email"
ALTER DOMAIN "email" ADD CONSTRAINT "has_at" CHECK ((VALUE ~ '@'::text));
