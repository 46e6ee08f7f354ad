-- driftless:generated

-- Create sequence "users_id_seq"
CREATE SEQUENCE "users_id_seq" AS integer;
-- Modify "users" table
ALTER TABLE "users" ALTER COLUMN "id" SET DEFAULT nextval('users_id_seq'::regclass);
-- Modify sequence "users_id_seq"
ALTER SEQUENCE "users_id_seq" OWNED BY "users"."id";
-- Continue sequence "users_id_seq" after the rows
SELECT setval('"users_id_seq"', max("id")) FROM "users" HAVING max("id") >= 1;
