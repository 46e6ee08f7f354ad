CREATE SCHEMA "app";
CREATE TABLE "app"."files" (
  "part" integer,
  "part2" integer
) PARTITION BY HASH ("part");
ALTER TABLE "app"."files" ADD CONSTRAINT "by_name" CHECK ("part2" <= "part") NOT VALID;
