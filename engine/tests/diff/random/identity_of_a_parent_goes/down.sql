-- driftless:generated

-- Modify "accounts" table
ALTER TABLE "public"."accounts"
  ADD COLUMN "id" integer NOT NULL,
  ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY (START WITH 5);
-- Continue the identity of "accounts" after the rows
SELECT setval('"public"."accounts_id_seq"', max("id")) FROM "public"."accounts" HAVING max("id") >= 5;
