-- driftless:generated

-- Drop view public.v
DROP VIEW "v";
-- Create materialized view public.v
CREATE MATERIALIZED VIEW v AS
 SELECT 1 AS a;
ALTER MATERIALIZED VIEW v OWNER TO pg_monitor;
