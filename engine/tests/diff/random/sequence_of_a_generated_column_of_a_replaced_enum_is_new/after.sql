CREATE TYPE "public"."level" AS ENUM ('open', 'new', 'high', '', 'closed');
CREATE SEQUENCE "public"."default" AS bigint;
CREATE TABLE "public"."items" (
  "position" "public"."level",
  "email" integer GENERATED ALWAYS AS (CASE WHEN "position" = 'high' THEN 15 ELSE 0 END) STORED
);
ALTER TABLE "public"."items" REPLICA IDENTITY FULL;
ALTER SEQUENCE "public"."default" OWNED BY "public"."items"."email";
