-- driftless:generated

-- Modify materialized view public.m
ALTER MATERIALIZED VIEW m RESET (toast.autovacuum_enabled);
-- Modify "t" table
ALTER TABLE "t" RESET (log_autovacuum_min_duration, toast.autovacuum_enabled, user_catalog_table);
