-- driftless:generated

-- Drop routine public.tidy(integer, integer)
DROP ROUTINE "tidy"(integer, integer);
