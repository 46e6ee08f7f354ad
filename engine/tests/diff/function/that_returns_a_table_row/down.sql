-- driftless:generated
-- hazard: breaks-application: drops routine public.find_user(bigint)
-- hazard: breaks-application: drops routine public.names()

-- Drop routine public.find_user(bigint)
DROP ROUTINE "find_user"(bigint);
-- Drop routine public.names()
DROP ROUTINE "names"();
