-- driftless:generated

-- Drop view public.chain
DROP VIEW "chain";
