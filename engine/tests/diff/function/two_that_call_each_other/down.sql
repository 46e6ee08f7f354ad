-- driftless:generated

-- Drop routine public.ping(integer)
DROP ROUTINE "ping"(integer);
-- Drop routine public.pong(integer)
DROP ROUTINE "pong"(integer);
