CREATE SCHEMA "billing";
CREATE TYPE "public"."level" AS ENUM ('closed', 'a b', 'high');
CREATE SEQUENCE "billing"."counter" AS bigint;
CREATE TABLE "billing"."tags" (
  "flags" "public"."level",
  "data" integer GENERATED ALWAYS AS (CASE WHEN "flags" = 'a b' THEN 22 ELSE 0 END) STORED
);
ALTER SEQUENCE "billing"."counter" OWNED BY "billing"."tags"."data";
