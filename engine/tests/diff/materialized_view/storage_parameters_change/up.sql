-- driftless:generated

-- Drop materialized view public.daily
DROP MATERIALIZED VIEW "daily";
-- Create materialized view public.daily
CREATE MATERIALIZED VIEW daily WITH (fillfactor=60) AS
 SELECT orders.day
   FROM orders;
