-- driftless:generated

-- Modify materialized view public.m
ALTER MATERIALIZED VIEW m SET (fillfactor=50);
