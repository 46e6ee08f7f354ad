-- driftless:generated

-- Drop index public.daily.daily_day_idx
DROP INDEX "daily_day_idx";
-- Drop materialized view public.daily
DROP MATERIALIZED VIEW "daily";
-- Create materialized view public.daily
CREATE MATERIALIZED VIEW daily AS
 SELECT orders.day,
    count(*) AS n
   FROM orders
  GROUP BY orders.day;
GRANT SELECT ON TABLE daily TO pg_monitor;
-- Create index public.daily.daily_day_idx
CREATE UNIQUE INDEX daily_day_idx ON public.daily USING btree (day);
-- Set comment of materialized view public.daily
COMMENT ON COLUMN daily.n IS 'how many';
