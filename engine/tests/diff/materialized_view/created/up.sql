-- driftless:generated

-- Create materialized view public.daily
CREATE MATERIALIZED VIEW daily AS
 SELECT orders.day,
    count(*) AS n
   FROM orders
  GROUP BY orders.day;
-- Create index public.daily.daily_day_idx
CREATE UNIQUE INDEX daily_day_idx ON public.daily USING btree (day);
