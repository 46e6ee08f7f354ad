-- driftless:generated

-- Modify index public.m.ma
ALTER MATERIALIZED VIEW m SET WITHOUT CLUSTER;
-- Modify index public.m.mb
ALTER MATERIALIZED VIEW m CLUSTER ON mb;
