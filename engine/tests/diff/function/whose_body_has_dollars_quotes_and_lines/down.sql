-- driftless:generated
-- hazard: breaks-application: drops routine public.odd()

-- Drop routine public.odd()
DROP ROUTINE "odd"();
