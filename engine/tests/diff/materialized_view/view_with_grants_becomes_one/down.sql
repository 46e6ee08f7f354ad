-- driftless:generated

-- Drop materialized view public.v
DROP MATERIALIZED VIEW "v";
-- Create view public.v
CREATE VIEW v AS
 SELECT 1 AS a;
ALTER VIEW v OWNER TO pg_monitor;
