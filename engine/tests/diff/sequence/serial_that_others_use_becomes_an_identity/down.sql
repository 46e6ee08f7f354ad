-- driftless:generated

-- Drop view public.v
DROP VIEW "v";
-- Drop routine public.f()
DROP ROUTINE "f"();
-- Modify "u" table
ALTER TABLE "u" ALTER COLUMN "id" DROP DEFAULT;
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "id" DROP IDENTITY;
-- Create sequence "t_id_seq"
CREATE SEQUENCE "t_id_seq" AS integer;
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);
-- Modify "u" table
ALTER TABLE "u" ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);
-- Modify sequence "t_id_seq"
ALTER SEQUENCE "t_id_seq" OWNED BY "t"."id";
-- Create routine public.f()
CREATE FUNCTION public.f()
 RETURNS bigint
 LANGUAGE sql
BEGIN ATOMIC
 SELECT nextval('t_id_seq'::regclass) AS nextval;
END;
-- Create view public.v
CREATE VIEW v AS
 SELECT t_id_seq.last_value
   FROM t_id_seq;
-- Continue sequence "t_id_seq" after the rows
SELECT setval('"t_id_seq"', max("id")) FROM "t" HAVING max("id") >= 1;
