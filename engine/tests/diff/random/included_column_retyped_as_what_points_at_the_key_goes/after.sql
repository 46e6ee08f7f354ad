CREATE SCHEMA "billing";
CREATE TABLE "billing"."tags" (
  "id" bigint NOT NULL,
  "position" numeric
);
CREATE TABLE "public"."logs" (
  "position2" bigint
);
ALTER TABLE "billing"."tags" ADD CONSTRAINT "tags_pkey" PRIMARY KEY ("id") INCLUDE ("position");
ALTER TABLE "public"."logs" ADD CONSTRAINT "logs_fkey" FOREIGN KEY ("position2") REFERENCES "billing"."tags" ("id");
