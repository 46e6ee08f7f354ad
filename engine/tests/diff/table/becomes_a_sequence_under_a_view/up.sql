-- driftless:generated

-- Drop view public.x_of
DROP VIEW "public"."x_of";
-- Drop "x" table
DROP TABLE "public"."x";
-- Create sequence "x"
CREATE SEQUENCE "public"."x";
-- Create view public.x_of
CREATE VIEW public.x_of AS
 SELECT (x.last_value)::integer AS a
   FROM public.x;
