-- driftless:generated
-- hazard: breaks-application: drops routine public.add(integer, integer)

-- Drop routine public.add(integer, integer)
DROP ROUTINE "add"(integer, integer);
