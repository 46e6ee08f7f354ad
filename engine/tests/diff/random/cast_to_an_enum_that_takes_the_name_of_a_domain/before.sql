CREATE SCHEMA "app";
CREATE DOMAIN "public"."status_kind" AS varchar(200) CONSTRAINT "status_kind_check0" CHECK (VALUE LIKE '%') CONSTRAINT "status_kind_check1" CHECK (VALUE LIKE '%');
CREATE TABLE "app"."events" (
);
CREATE TABLE "public"."tags" (
  "version" date[]
);
ALTER TABLE "public"."tags" ENABLE ROW LEVEL SECURITY;
