-- driftless:generated

-- Drop materialized view public.recent
DROP MATERIALIZED VIEW "public"."recent";
-- Modify "%s" table
ALTER TABLE "billing"."%s" ALTER COLUMN "part2" TYPE bigint;
-- Create materialized view public.recent
CREATE MATERIALIZED VIEW public.recent AS
 SELECT orders.part2
   FROM "名前".orders;
