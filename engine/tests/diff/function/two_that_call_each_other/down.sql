-- driftless:generated
-- hazard: breaks-application: drops routine public.ping(integer)
-- hazard: breaks-application: drops routine public.pong(integer)

-- Drop routine public.ping(integer)
DROP ROUTINE "ping"(integer);
-- Drop routine public.pong(integer)
DROP ROUTINE "pong"(integer);
