-- driftless:generated

-- Drop view public.v
DROP VIEW "v";
-- Modify "a" table
ALTER TABLE "a" ALTER COLUMN "id" DROP DEFAULT;
-- Drop "t" table
DROP TABLE "t";
-- Create sequence "t_id_seq"
CREATE SEQUENCE "t_id_seq";
-- Modify "a" table
ALTER TABLE "a" ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);
-- Create view public.v
CREATE VIEW v AS
 SELECT t_id_seq.last_value
   FROM t_id_seq;
