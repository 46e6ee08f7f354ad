-- driftless:generated
-- hazard: breaks-application: drops routine public.tidy(integer, integer)

-- Drop routine public.tidy(integer, integer)
DROP ROUTINE "tidy"(integer, integer);
