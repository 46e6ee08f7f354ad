-- driftless:generated

-- Modify "t" table
ALTER TABLE "t"
  ALTER COLUMN "id" DROP DEFAULT,
  ALTER COLUMN "id" TYPE bigint,
  ALTER COLUMN "id" SET DEFAULT nextval('t_id_seq'::regclass);
-- Modify sequence "t_id_seq"
ALTER SEQUENCE "t_id_seq" AS bigint;
