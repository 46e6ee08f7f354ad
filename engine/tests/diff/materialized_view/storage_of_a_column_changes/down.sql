-- driftless:generated

-- Modify materialized view public.m
ALTER MATERIALIZED VIEW m ALTER COLUMN a SET STORAGE EXTENDED;
