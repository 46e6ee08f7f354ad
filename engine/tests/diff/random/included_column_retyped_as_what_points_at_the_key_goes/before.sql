CREATE SCHEMA "billing";
CREATE TABLE "billing"."tags" (
  "id" bigint NOT NULL,
  "position" text
);
ALTER TABLE "billing"."tags" ADD CONSTRAINT "tags_pkey" PRIMARY KEY ("id") INCLUDE ("position");
