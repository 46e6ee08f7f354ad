-- driftless:generated

-- Drop routine public.add(integer, integer)
DROP ROUTINE "add"(integer, integer);
