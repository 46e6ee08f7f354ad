CREATE SCHEMA "app";
CREATE TABLE "app"."名前" (
  "id" bit(8) NOT NULL,
  "updated_at" bytea,
  "position" integer
) WITH (fillfactor = 70);
CREATE TABLE "public"."items" (
  "part" integer,
  "created_at" bytea,
  "$1" bit(8)
) PARTITION BY LIST ("part");
CREATE TABLE "app"."two words" PARTITION OF "public"."items" FOR VALUES IN ('1', '101');
ALTER TABLE "app"."名前" ADD CONSTRAINT "名前_pkey" PRIMARY KEY ("id");
ALTER TABLE "app"."two words" ADD CONSTRAINT "two words_key2" UNIQUE ("created_at", "part");
ALTER TABLE "app"."名前" ADD CONSTRAINT "名前_fkey" FOREIGN KEY ("updated_at", "position") REFERENCES "app"."two words" ("created_at", "part");
ALTER TABLE "app"."名前" REPLICA IDENTITY FULL;
ALTER TABLE "public"."items" ADD CONSTRAINT "items_fkey" FOREIGN KEY ("$1") REFERENCES "app"."名前" ("id");
