CREATE TYPE "public"."slug" AS ENUM ('high');
CREATE TYPE "public"."level" AS ("total" boolean, "title" uuid, "id" "public"."slug", "valid" text);
CREATE TABLE "public"."orders" (
  "part" integer,
  "part2" integer,
  "name" "public"."level"
) PARTITION BY LIST ("part");
CREATE TABLE "public"."logs" PARTITION OF "public"."orders" FOR VALUES IN ('0', '100');
CREATE FUNCTION "public"."touch"("public"."logs") RETURNS text LANGUAGE sql STABLE AS $body$SELECT ($1)."part2"::text$body$;
