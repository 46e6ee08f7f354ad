CREATE SCHEMA "app";
CREATE DOMAIN "public"."/*" AS uuid;
CREATE TABLE "public"."events" (
  "part" integer,
  "éééééééééééééééééééééééééééééézzz" "public"."/*",
  "kind" integer
) PARTITION BY HASH ("part");
CREATE UNLOGGED TABLE "app"."tags" PARTITION OF "public"."events" FOR VALUES WITH (MODULUS 4, REMAINDER 3);
ALTER TABLE "public"."events" ADD CONSTRAINT "events_key" UNIQUE ("éééééééééééééééééééééééééééééézzz", "part");
ALTER TABLE "public"."events" ADD CONSTRAINT "must_hold" FOREIGN KEY ("éééééééééééééééééééééééééééééézzz", "kind") REFERENCES "public"."events" ("éééééééééééééééééééééééééééééézzz", "part");
