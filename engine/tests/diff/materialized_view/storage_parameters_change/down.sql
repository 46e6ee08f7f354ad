-- driftless:generated

-- Drop materialized view public.daily
DROP MATERIALIZED VIEW "daily";
-- Create materialized view public.daily
CREATE MATERIALIZED VIEW daily AS
 SELECT orders.day
   FROM orders;
