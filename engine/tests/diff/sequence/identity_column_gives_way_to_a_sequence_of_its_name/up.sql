-- driftless:generated

-- Drop view public.v
DROP VIEW "v";
-- Drop routine public.f()
DROP ROUTINE "f"();
-- Modify "a" table
ALTER TABLE "a" ALTER COLUMN "id" DROP DEFAULT;
-- Modify "t" table
ALTER TABLE "t" DROP COLUMN "id";
-- Create sequence "t_id_seq"
CREATE SEQUENCE "t_id_seq";
-- Modify "a" table
ALTER TABLE "a" ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);
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
