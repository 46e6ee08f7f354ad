CREATE SCHEMA "app";
CREATE TABLE "public"."items" (
  "part" integer,
  "created_at" bytea,
  "$1" bit(8)
) PARTITION BY LIST ("part");
