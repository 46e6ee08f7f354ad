-- driftless:generated

-- Create view public.v
CREATE VIEW v AS
 SELECT t.a
   FROM t;
-- Create routine public.a_outer(integer)
CREATE FUNCTION public.a_outer(integer)
 RETURNS bigint
 LANGUAGE sql
AS $function$SELECT count(*) FROM V$function$;
-- Create view public.w
CREATE VIEW w AS
 SELECT a_outer(1) AS a_outer;
