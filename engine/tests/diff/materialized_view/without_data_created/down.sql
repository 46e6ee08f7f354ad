-- driftless:generated
-- hazard: breaks-application: drops materialized view public.daily

-- Drop materialized view public.daily
DROP MATERIALIZED VIEW "daily";
