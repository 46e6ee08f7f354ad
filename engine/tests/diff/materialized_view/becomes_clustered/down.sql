-- driftless:generated

-- Modify index public.m.mb
ALTER MATERIALIZED VIEW m SET WITHOUT CLUSTER;
