-- driftless:generated

-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "id" DROP IDENTITY;
-- Create sequence "items_id_seq"
CREATE SEQUENCE "items_id_seq" AS integer;
-- Modify "items" table
ALTER TABLE "items" ALTER COLUMN "id" SET DEFAULT nextval('items_id_seq'::regclass);
-- Modify sequence "items_id_seq"
ALTER SEQUENCE "items_id_seq" OWNED BY "items"."id";
-- Continue sequence "items_id_seq" after the rows
SELECT setval('"items_id_seq"', max("id")) FROM "items" HAVING max("id") >= 1;
