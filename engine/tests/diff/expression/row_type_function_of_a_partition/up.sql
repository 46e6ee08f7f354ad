-- driftless:generated

-- Create "ev" table
CREATE TABLE "ev" (
  "id" integer NOT NULL,
  "d" date NOT NULL,
  CONSTRAINT "ev_pkey" PRIMARY KEY (id, d)
) PARTITION BY RANGE (d);
-- Create index "i" on table "ev"
CREATE INDEX "i" ON "ev" USING btree (d);
-- Create "ev1" table
CREATE TABLE "ev1" (
  "id" integer NOT NULL,
  "d" date NOT NULL,
  CONSTRAINT "ev1_pkey" PRIMARY KEY (id, d)
);
-- Create index "ev1_d_idx" on table "ev1"
CREATE INDEX "ev1_d_idx" ON "ev1" USING btree (d);
-- Attach partition "ev1"
ALTER TABLE "ev" ATTACH PARTITION "ev1" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- Create routine public.f(ev1)
CREATE FUNCTION public.f(ev1)
 RETURNS integer
 LANGUAGE sql
 IMMUTABLE
AS $function$ SELECT 1 $function$;
-- Modify "ev1" table
ALTER TABLE "ev1" ADD CONSTRAINT "fc" CHECK ((f(ev1.*) > 0));
-- Create index "fi" on table "ev1"
CREATE INDEX "fi" ON "ev1" USING btree (f(ev1.*));
