-- driftless:generated

-- Create domain "d"
CREATE DOMAIN "d" AS integer
  CONSTRAINT "d_check" CHECK ((((VALUE >= 0) AND (VALUE <= 10))::boolean AND (VALUE <> 5)));
-- Modify "p" table
ALTER TABLE "p" ADD COLUMN "g" boolean GENERATED ALWAYS AS ((((a >= 1) AND (a <= 2))::boolean AND (b > 3))) STORED;
-- Create index "i" on table "p"
CREATE INDEX "i" ON "p" USING btree (a) WHERE (((b >= 0) AND (b <= 10))::boolean AND (a >= 0));
-- Create index "ix" on table "p"
CREATE INDEX "ix" ON "p" USING btree (((((b >= 0) AND (b <= 10))::boolean AND (a >= 0))));
-- Create routine public.f(integer)
CREATE FUNCTION public.f(a integer)
 RETURNS boolean
 LANGUAGE sql
RETURN (((a >= 1) AND (a <= 5))::boolean AND (a <> 3));
-- Create routine public.g(integer)
CREATE FUNCTION public.g(a integer)
 RETURNS boolean
 LANGUAGE sql
AS $function$ SELECT ((a > 1 AND a < 2) AND a <> 3) $function$;
-- Create routine public.tf()
CREATE FUNCTION public.tf()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$BEGIN RETURN NEW; END$function$;
-- Create view public.v
CREATE VIEW v AS
 SELECT p.a
   FROM p
  WHERE (((p.b >= 0) AND (p.b <= 10))::boolean AND (p.a >= 0) AND (((p.a IS DISTINCT FROM 1) OR (p.b IS DISTINCT FROM 2))::boolean OR (p.c IS DISTINCT FROM 3)));
-- Create materialized view public.m
CREATE MATERIALIZED VIEW m AS
 SELECT 1 AS one
   FROM p
  WHERE ((((p.a = 1) AND (p.b = 2)) OR ((p.a = 3) AND (p.b = 4)))::boolean OR ((p.a = 5) AND (p.b = 6)));
-- Create trigger public.p.t
CREATE TRIGGER t AFTER UPDATE ON public.p FOR EACH ROW WHEN ((((old.a IS DISTINCT FROM new.a) OR (old.b IS DISTINCT FROM new.b))::boolean OR (old.c IS DISTINCT FROM new.c))) EXECUTE FUNCTION tf();
-- Create rule public.p.r
CREATE RULE r AS
    ON DELETE TO public.p
   WHERE (((old.b >= 0) AND (old.b <= 10))::boolean AND (old.a >= 0)) DO INSTEAD NOTHING;
-- Create policy public.p.y
CREATE POLICY y ON p USING ((((b >= 0) AND (b <= 10))::boolean AND (a >= 0)));
