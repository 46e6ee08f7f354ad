CREATE TABLE "public"."accounts" (
  "owner_id" integer
) WITH (fillfactor = 70);
CREATE TABLE "public"."名前" (
  "ref" date
) INHERITS ("public"."accounts") WITH (fillfactor = 70);
ALTER TABLE "public"."名前" ADD CONSTRAINT "名前_key" UNIQUE ("ref", "owner_id");
