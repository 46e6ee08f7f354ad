-- driftless:generated

-- Drop routine public.odd()
DROP ROUTINE "odd"();
