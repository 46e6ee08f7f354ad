-- driftless:generated

-- Drop materialized view public.daily
DROP MATERIALIZED VIEW "daily";
