-- driftless:generated

-- Drop routine public.name_of(bigint)
DROP ROUTINE "name_of"(bigint);
