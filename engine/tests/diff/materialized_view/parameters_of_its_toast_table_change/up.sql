-- driftless:generated

-- Modify materialized view public.m
ALTER MATERIALIZED VIEW m SET (toast.autovacuum_enabled=off);
-- Modify "t" table
ALTER TABLE "t" SET (log_autovacuum_min_duration = 5, toast.autovacuum_enabled = off, user_catalog_table = true);
