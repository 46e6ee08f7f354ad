-- driftless:generated

-- Drop view public.a
DROP VIEW "a";
-- Drop view public.m
DROP VIEW "m";
-- Drop view public.z
DROP VIEW "z";
