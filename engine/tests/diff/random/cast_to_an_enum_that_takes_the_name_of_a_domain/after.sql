CREATE SCHEMA "app";
CREATE TYPE "public"."status_kind" AS ENUM ('Red');
CREATE TABLE "app"."events" (
  "version" "public"."status_kind"
);
CREATE TABLE "public"."tags" (
) INHERITS ("app"."events");
ALTER TABLE "public"."tags" FORCE ROW LEVEL SECURITY;
