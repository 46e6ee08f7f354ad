CREATE SCHEMA "app";
CREATE TABLE "app"."events" (
);
CREATE TABLE "public"."items" (
  "valid" text
) INHERITS ("app"."events");
