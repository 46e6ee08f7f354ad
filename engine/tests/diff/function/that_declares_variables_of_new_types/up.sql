-- driftless:generated

-- Create composite type "zap"
CREATE TYPE "zap" AS (
  "x" integer
);
-- Create sequence "zed"
CREATE SEQUENCE "zed";
-- Create "zoo" table
CREATE TABLE "zoo" (
  "a" integer
);
-- Modify "q" table
ALTER TABLE "q" ADD COLUMN "f" integer;
-- Create routine public.a_first(q)
CREATE FUNCTION public.a_first(q)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
DECLARE z "zoo"%ROWTYPE; y zap; v Q.F%TYPE;
BEGIN RETURN nextval('zed'); END$function$;
-- Create view public.a_view
CREATE VIEW a_view AS
 SELECT a_first(q.*) AS a_first
   FROM q;
