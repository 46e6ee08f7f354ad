-- driftless:generated

-- Create materialized view public.daily
CREATE MATERIALIZED VIEW daily AS
 SELECT orders.day
   FROM orders
 WITH NO DATA;
