CREATE SCHEMA "app";
CREATE TABLE "app"."files" (
  "part" integer,
  "part2" integer
) PARTITION BY HASH ("part");
CREATE TABLE "public"."tags2" PARTITION OF "app"."files" FOR VALUES WITH (MODULUS 4, REMAINDER 2) PARTITION BY HASH ("part2");
ALTER TABLE "app"."files" ADD CONSTRAINT "by_name" CHECK ("part2" <= "part") NOT VALID;
