-- driftless:generated

-- Modify materialized view public.daily
ALTER MATERIALIZED VIEW daily SET (fillfactor=60);
