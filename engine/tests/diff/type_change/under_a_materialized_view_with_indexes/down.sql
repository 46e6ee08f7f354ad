-- driftless:generated

-- Drop materialized view public.daily
DROP MATERIALIZED VIEW "daily";
-- Modify "orders" table
ALTER TABLE "orders" ALTER COLUMN "amount" TYPE integer;
-- Create materialized view public.daily
CREATE MATERIALIZED VIEW daily WITH (fillfactor=70) AS
 SELECT orders.day,
    min(orders.amount) AS "least"
   FROM orders
  GROUP BY orders.day;
ALTER MATERIALIZED VIEW daily ALTER COLUMN day SET STATISTICS 300;
GRANT SELECT ON TABLE daily TO pg_monitor;
-- Create index public.daily.daily_day_idx
CREATE UNIQUE INDEX daily_day_idx ON public.daily USING btree (day);
-- Create index public.daily.daily_least_idx
CREATE INDEX daily_least_idx ON public.daily USING btree ("least" DESC);
-- Set comment of materialized view public.daily
COMMENT ON MATERIALIZED VIEW daily IS 'for the report';
-- Set comment of index public.daily.daily_day_idx
COMMENT ON INDEX daily_day_idx IS 'to refresh concurrently';
