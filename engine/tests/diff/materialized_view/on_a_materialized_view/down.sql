-- driftless:generated

-- Drop materialized view public.a
DROP MATERIALIZED VIEW "a";
-- Drop materialized view public.z
DROP MATERIALIZED VIEW "z";
-- Create materialized view public.z
CREATE MATERIALIZED VIEW z AS
 SELECT orders.day
   FROM orders;
-- Create materialized view public.a
CREATE MATERIALIZED VIEW a AS
 SELECT max(z.day) AS latest
   FROM z;
-- Create index public.a.a_latest_idx
CREATE INDEX a_latest_idx ON public.a USING btree (latest);
