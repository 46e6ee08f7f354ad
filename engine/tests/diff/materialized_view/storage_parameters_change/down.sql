-- driftless:generated

-- Modify materialized view public.daily
ALTER MATERIALIZED VIEW daily RESET (fillfactor);
