CREATE TYPE "public"."span" AS ENUM ('två', 'new');
CREATE TABLE "public"."users" (
  "part" integer NOT NULL,
  "dot.ted" char(10)
) PARTITION BY LIST ("part");
CREATE TABLE "public"."yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyzzz" (
  "ref" "public"."span",
  "position" integer
) WITH (fillfactor = 70);
CREATE TABLE "public"."events" PARTITION OF "public"."users" FOR VALUES IN ('1', '101');
ALTER TABLE "public"."users" ADD CONSTRAINT "users_pkey" PRIMARY KEY ("part");
CREATE INDEX "by_name" ON "public"."users" USING btree ("dot.ted");
