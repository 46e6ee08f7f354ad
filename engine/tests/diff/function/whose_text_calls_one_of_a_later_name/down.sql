-- driftless:generated

-- Drop routine public.a_outer(integer)
DROP ROUTINE "a_outer"(integer);
-- Drop routine public.b_inner(integer)
DROP ROUTINE "b_inner"(integer);
