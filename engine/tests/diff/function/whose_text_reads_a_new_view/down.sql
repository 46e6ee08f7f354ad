-- driftless:generated

-- Drop view public.v
DROP VIEW "v";
-- Drop view public.w
DROP VIEW "w";
-- Drop routine public.a_outer(integer)
DROP ROUTINE "a_outer"(integer);
