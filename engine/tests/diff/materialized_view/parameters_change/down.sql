-- driftless:generated

-- Modify materialized view public.m
ALTER MATERIALIZED VIEW m RESET (fillfactor);
