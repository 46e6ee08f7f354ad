CREATE SCHEMA "trailing ";
CREATE TABLE "public"."a;b" (
  "id" bigint
);
CREATE TABLE "trailing "."logs" (
) INHERITS ("public"."a;b");
ALTER TABLE "trailing "."logs" ADD CONSTRAINT "logs_pkey" PRIMARY KEY ("id");
