-- driftless:generated

-- Drop view public.x_of
DROP VIEW "public"."x_of";
-- Drop sequence "x"
DROP SEQUENCE "public"."x";
-- Create "x" table
CREATE TABLE "public"."x" (
  "a" integer
);
-- Create view public.x_of
CREATE VIEW public.x_of AS
 SELECT x.a
   FROM public.x;
