-- driftless:generated
-- hazard: breaks-application: drops view public.chain

-- Drop view public.chain
DROP VIEW "chain";
