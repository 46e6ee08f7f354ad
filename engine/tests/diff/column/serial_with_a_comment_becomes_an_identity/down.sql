-- driftless:generated

-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "id" DROP IDENTITY;
-- Create sequence "t_id_seq"
CREATE SEQUENCE "t_id_seq" AS integer CACHE 10;
-- Modify "t" table
ALTER TABLE "t" ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);
-- Modify sequence "t_id_seq"
ALTER SEQUENCE "t_id_seq" OWNED BY "t"."id";
-- Set comment of sequence "t_id_seq"
COMMENT ON SEQUENCE "t_id_seq" IS 'x';
-- Continue sequence "t_id_seq" after the rows
SELECT setval('"t_id_seq"', max("id")) FROM "t" HAVING max("id") >= 1;
