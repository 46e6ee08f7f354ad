-- driftless:generated
-- hazard: breaks-application: drops view public.a
-- hazard: breaks-application: drops view public.m
-- hazard: breaks-application: drops view public.z

-- Drop view public.a
DROP VIEW "a";
-- Drop view public.m
DROP VIEW "m";
-- Drop view public.z
DROP VIEW "z";
