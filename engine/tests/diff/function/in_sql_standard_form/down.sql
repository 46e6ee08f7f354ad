-- driftless:generated
-- hazard: breaks-application: drops routine public.name_of(bigint)

-- Drop routine public.name_of(bigint)
DROP ROUTINE "name_of"(bigint);
